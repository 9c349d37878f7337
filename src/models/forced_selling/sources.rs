//! The sources that this model cites: its own, and shared ones re-exported.

use crate::core::source::{Grade, Source};
use crate::core::text::text;

pub use crate::sources::{CHICAGO, DISTILL, INVESTORS};

/// Federal Reserve, 2026, not opened.
pub static Z1: Source = Source {
    id: "z1-2026q1",
    title: "Financial Accounts of the United States (Z.1), corporate and foreign bonds, first quarter of \
    2026",
    by: "Federal Reserve Board, as quoted in a research note; the table was not read",
    date: "2026-06",
    grade: Grade::Relayed,
    url: None,
    says: text(
        "$17,168bn of corporate and foreign bonds: abroad 28.6%, life insurers 22.9%, mutual funds 15%, ETFs \
         and the like 9.6%, pension funds 9.4%, other insurers 5.2%, banks 4.4%, the rest 4.9%.",
        "社債と外国債は17兆1680億ドル。海外28.6％、生命保険22.9％、投資信託15％、ETFなど9.6％、年金基金9.4％、損害保\
         険5.2％、銀行4.4％、残り4.9％。",
    ),
};

/// Greenwood, Landier and Thesmar, 2015.
pub static GREENWOOD: Source = Source {
    id: "vulnerable-banks-2015",
    title: "Vulnerable Banks, Journal of Financial Economics 115 (abstract read; its price impact from \
    memory)",
    by: "Robin Greenwood, Augustin Landier and David Thesmar",
    date: "2015-03",
    grade: Grade::Relayed,
    url: Some("https://www.nber.org/papers/w18537"),
    says: text(
        "A bank that makes a loss sells assets to return to its target leverage; its sales lower prices and \
         so hurt other owners of the same assets. Applied to European banks, with a price impact of 10 basis \
         points for each 10bn sold.",
        "損失を被った銀行は目標のレバレッジに戻すため資産を売り、その売りが値を下げ、同じ資産を持つ他行に損失が及ぶ。欧州\
         の銀行に、売却100億当たり0.1％の値下がりを仮定して当てはめた。",
    ),
};

/// Greenlaw, Hatzius, Kashyap and Shin, by way of Calculated Risk, 2008-02-29.
pub static GREENLAW: Source = Source {
    id: "leveraged-losses-2008",
    title: "Leveraged Losses: Lessons from the Mortgage Market Meltdown",
    by: "David Greenlaw, Jan Hatzius, Anil Kashyap and Hyun Song Shin, as summarised by Calculated Risk",
    date: "2008-02-29",
    grade: Grade::Reported,
    url: Some("https://www.calculatedriskblog.com/2008/02/leveraged-losses-lessons-from-mortgage.html"),
    says: text(
        "Mortgage losses of $400bn, half of them borne by leveraged US institutions. If half of the lost \
         equity were replaced and leverage cut by 5%, lending would shrink by close to $2tn.",
        "住宅ローンの損失は4000億ドル、その半分を借り入れの多い米金融機関が負う。失う資本の半分を補い、レバレッジを5％下げる\
         とすれば、融資は2兆ドル近く縮む。",
    ),
};

/// Duarte and Eisenbach, 2014-02.
pub static DUARTE: Source = Source {
    id: "fire-sale-spillovers-2014",
    title: "Fire-Sale Spillovers and Systemic Risk (draft of February 2014; abstract)",
    by: "Fernando Duarte and Thomas Eisenbach, Federal Reserve Bank of New York",
    date: "2014-02",
    grade: Grade::Reported,
    url: Some("https://www.newyorkfed.org/research/staff_reports/sr645"),
    says: text(
        "A 1% fall in assets in early 2013 would have cost US banks a further 21% of their capital \
         through fire sales (19% in the version of May 2014); in the crisis, two to three times as much.",
        "2013年初に資産が1％下がれば、米銀は投げ売りによって資本の21％（2014年5月版では19％）をさらに失い、危機時はその\
         2～3倍だったと試算する。",
    ),
};

/// Levin and Malfroy-Camine, 2025-05-07.
pub static BOSTON: Source = Source {
    id: "boston-fed-2025",
    title: "Study finds large bank lending to private equity, credit funds rising fast, hits $300B",
    by: "Federal Reserve Bank of Boston",
    date: "2025-05-07",
    grade: Grade::Filed,
    url: Some(
        "https://www.bostonfed.org/news-and-events/news/2025/05/are-private-equity-lending-private-credit-funds-large-banks-loans-increasing.aspx",
    ),
    says: text(
        "Large banks' loan commitments to private equity and private credit funds were about $300bn in 2023, \
         against about $10bn in 2013.",
        "大手銀行がプライベートエクイティとプライベートクレジットのファンドに約束した融資は、2013年の約100億ドルから\
         2023年に約3000億ドルに増えた。",
    ),
};

/// Federal Reserve Board, 2025-05-23.
pub static FEDS: Source = Source {
    id: "feds-private-credit-2025",
    title: "Bank Lending to Private Credit: Size, Characteristics, and Financial Stability Implications",
    by: "Jose Berrospide and others, Federal Reserve Board",
    date: "2025-05-23",
    grade: Grade::Filed,
    url: Some(
        "https://www.federalreserve.gov/econres/notes/feds-notes/bank-lending-to-private-credit-size-characteristics-and-financial-stability-implications-20250523.html",
    ),
    says: text(
        "US private credit came to $1.34tn by mid-2024. With moderate leverage and long lock-ups its risks \
         appear limited; its links with the rest of the financial system are hard to see.",
        "米国のプライベートクレジットは2024年半ばに1兆3400億ドル。借り入れは控えめで資金の拘束も長く、目先の危険は限られる\
         が、金融システムとのつながりは見えにくいとする。",
    ),
};

/// Lumida, 2026.
pub static REDEMPTIONS: Source = Source {
    id: "bdc-redemptions-2026",
    title: "Withdrawals from private-credit BDCs, second quarter of 2026",
    by: "Lumida News",
    date: "2026",
    grade: Grade::Reported,
    url: Some("https://lumidanews.com/?p=13890"),
    says: text(
        "Investors asked private-credit funds for $15.6bn and got $5.9bn; large managers cap withdrawals \
         at 5% of shares a quarter.",
        "投資家はプライベートクレジットのファンドに156億ドルの解約を求め、59億ドルを受け取った。大手は解約を四半期に発行\
         口数の5％までに制限する。",
    ),
};

/// CoreWeave, 2026-08-12, not opened.
pub static COREWEAVE_DDTL: Source = Source {
    id: "coreweave-ddtl-2-2026",
    title: "Form 10-Q for the quarter to 30 June 2026: delayed-draw term loan 2.0",
    by: "CoreWeave, as quoted in research notes; the table was not read",
    date: "2026-08-12",
    grade: Grade::Relayed,
    url: None,
    says: text(
        "The facility that Distill AI's article puts at $7.5bn stood at $3.19bn on 30 June 2026.",
        "Distill AIの記事が75億ドルとする融資枠の残高は、2026年6月30日に31億9000万ドル。",
    ),
};
