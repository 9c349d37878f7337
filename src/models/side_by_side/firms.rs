//! The firms' balance sheets as the reader sets them: what each input is, written once, and every firm's own
//! values.

use super::balance_sheet::BalanceSheet;
use super::demand::Offer;
use super::sources;
use crate::models::prelude::*;

/// Declares a firm's set of inputs: the prefix of its keys, its name, its heading, and for each input what is
/// its own: the default (and the most that can be entered, where firms differ in size), the plausible range,
/// the help and the source. A firm may have no other cash flow, no leases, and no contracts.
macro_rules! firm {
    (
        $(#[$doc:meta])*
        $firm:ident($key:literal, $name:literal, $name_ja:literal) in $title:literal, $title_ja:literal {
            full($full:literal, at most $full_most:literal) $(.$full_has:ident $full_is:tt)+;
            margin($margin:literal) $(.$margin_has:ident $margin_is:tt)+;
            $(other($other:literal, $of:literal, $of_ja:literal) $(.$other_has:ident $other_is:tt)+;)?
            $(lease($lease:literal) $(.$lease_has:ident $lease_is:tt)+;)?
            debt($debt:literal, at most $debt_most:literal) $(.$debt_has:ident $debt_is:tt)+;
            raise($raise:literal, at most $raise_most:literal) $(.$raise_has:ident $raise_is:tt)+;
            rate($rate:literal) $(.$rate_has:ident $rate_is:tt)+;
            life($life:literal) $(.$life_has:ident $life_is:tt)+;
            $(
                strong($strong:literal) $(.$strong_has:ident $strong_is:tt)+;
                weak($weak:literal) $(.$weak_has:ident $weak_is:tt)+;
                contract($contract:literal) $(.$contract_has:ident $contract_is:tt)+;
            )?
            cash($cash:literal, at most $cash_most:literal) $(.$cash_has:ident $cash_is:tt)+;
            owners($owners:literal, at most $owners_most:literal) $(.$owners_has:ident $owners_is:tt)+;
        }
    ) => {
        inputs! {
            $(#[$doc])*
            #[derive(Copy)]
            pub struct $firm {
                in $title, $title_ja {
                    full(concat!($name, ": AI revenue at full scale"), concat!($name_ja, "：AI収入（最大）")): f64 =
                        number(concat!($key, "-full"), $full, 1e8, $full_most).log()
                        .unit(Unit::usd(Billion).a_year()) $(.$full_has $full_is)+;
                    margin(concat!($name, ": cash margin"), concat!($name_ja, "：利益率")): f64 =
                        number(concat!($key, "-margin"), $margin, 0.0, 1.0)
                        .unit(Unit::PERCENT) $(.$margin_has $margin_is)+;
                    $(other(concat!($name, ": ", $of), concat!($name_ja, "：", $of_ja)): f64 =
                        number(concat!($key, "-other"), $other, -1e11, 1e12)
                        .unit(Unit::usd(Billion).a_year()) $(.$other_has $other_is)+;)?
                    $(lease(concat!($name, ": lease payments a year"), concat!($name_ja, "：年間リース料")): f64 =
                        number(concat!($key, "-lease"), $lease, 0.0, 1e12)
                        .unit(Unit::usd(Billion).a_year()) $(.$lease_has $lease_is)+;)?
                    debt(concat!($name, ": debt today"), concat!($name_ja, "：現在の債務")): f64 =
                        number(concat!($key, "-debt"), $debt, 0.0, $debt_most)
                        .unit(Unit::usd(Billion)) $(.$debt_has $debt_is)+;
                    raise(concat!($name, ": debt still to be raised"), concat!($name_ja, "：これから借りる額")): f64 =
                        number(concat!($key, "-raise"), $raise, 0.0, $raise_most).unit(Unit::usd(Billion))
                        .help("For what is already promised, evenly over three years.",
                              "約束済みの建設のため、3年間で均等に。") $(.$raise_has $raise_is)+;
                    rate(concat!($name, ": interest rate"), concat!($name_ja, "：金利")): f64 =
                        number(concat!($key, "-rate"), $rate, 0.0, 0.3)
                        .unit(Unit::PERCENT.a_year()) $(.$rate_has $rate_is)+;
                    life(concat!($name, ": years over which debt falls due"),
                         concat!($name_ja, "：債務の期限が来る年数")): u32 =
                        integer(concat!($key, "-life"), $life, 1, 40)
                        .unit(Unit::YEARS) $(.$life_has $life_is)+;
                    $(
                        strong(concat!($name, ": contracted with strong customers"),
                               concat!($name_ja, "：強い顧客との契約")): f64 =
                            number(concat!($key, "-strong"), $strong, 0.0, 1.0)
                            .unit(Unit::PERCENT) $(.$strong_has $strong_is)+;
                        weak(concat!($name, ": contracted with a weak customer"),
                             concat!($name_ja, "：弱い顧客との契約")): f64 =
                            number(concat!($key, "-weak"), $weak, 0.0, 1.0).unit(Unit::PERCENT)
                            .help("Pays only as demand comes: OpenAI.", "需要に応じてしか払えない顧客（OpenAI）。")
                            $(.$weak_has $weak_is)+;
                        contract(concat!($name, ": years under contract"), concat!($name_ja, "：契約の年数")): u32 =
                            integer(concat!($key, "-contract"), $contract, 0, 40).unit(Unit::YEARS)
                            .help("From the first year on.", "1年目から。") $(.$contract_has $contract_is)+;
                    )?
                    cash(concat!($name, ": cash and undrawn lines"), concat!($name_ja, "：現金と未使用の融資枠")): f64 =
                        number(concat!($key, "-cash"), $cash, 0.0, $cash_most)
                        .unit(Unit::usd(Billion)) $(.$cash_has $cash_is)+;
                    owners(concat!($name, ": owners' cushion"), concat!($name_ja, "：株主の余力")): f64 =
                        number(concat!($key, "-owners"), $owners, 0.0, $owners_most)
                        .unit(Unit::usd(Billion)) $(.$owners_has $owners_is)+;
                }
            }
        }

        impl $firm {
            /// The balance sheet that is run; what the firm lacks is nought.
            pub fn balance_sheet(&self) -> BalanceSheet {
                BalanceSheet {
                    offer: Offer {
                        full: self.full,
                        strong: firm!(@or 0.0 $(, self.strong, $strong)?),
                        weak: firm!(@or 0.0 $(, self.weak, $weak)?),
                        years: firm!(@or 0 $(, self.contract, $contract)?),
                    },
                    margin: self.margin,
                    other: firm!(@or 0.0 $(, self.other, $other)?),
                    lease: firm!(@or 0.0 $(, self.lease, $lease)?),
                    debt: self.debt,
                    raise: self.raise,
                    rate: self.rate,
                    life: self.life,
                    cash: self.cash,
                    owners: self.owners,
                }
            }
        }
    };
    // A field that a firm has if it gives a default for it, else what stands in its place.
    (@or $lacking:literal) => { $lacking };
    (@or $lacking:literal, $field:expr, $default:literal) => { $field };
}

firm! {
    /// A neocloud, which borrows short against contracts; the figures are CoreWeave's.
    Neocloud("neo", "Neocloud", "ネオクラウド") in "Neocloud (CoreWeave)", "ネオクラウド（CoreWeave）" {
        full(30e9, at most 1e12).range(20e9, 40e9)
            .help("CoreWeave: 12 to 13 billion guided for 2026.", "CoreWeave：2026年は120～130億ドルの見込み。")
            .assumed("3.1 gigawatts under contract at about 10 billion each.", "契約済み3.1GWに1GWあたり約100億ドル。");
        margin(0.6).range(0.5, 0.7)
            .help("Adjusted EBITDA on revenue.", "売上に対する調整後EBITDA。").cited(&sources::COREWEAVE_Q3);
        debt(21e9, at most 1e12).range(15e9, 28e9)
            .help("CoreWeave filed 11.2 billion in June 2025 and went on borrowing.",
                  "CoreWeaveは2025年6月に112億ドル、その後も借り増した。")
            .assumed("What was filed, and what was raised since.", "開示額とその後の調達。");
        raise(30e9, at most 1e12).range(10e9, 45e9).cited(&sources::COREWEAVE_BACKLOG);
        rate(0.095).range(0.07, 0.12).help("On all its debt.", "債務全体の金利。")
            .assumed("Between the filed 11% and the 6 to 9% of later loans.", "開示の11%とその後の6～9%の間。");
        life(4).range(3.0, 6.0)
            .help("Each year an equal part falls due.", "毎年均等に期限が来る。").cited(&sources::COREWEAVE_DEBT);
        strong(0.55).range(0.4, 0.7)
            .help("Take-or-pay by Microsoft, Meta and the like.", "MicrosoftやMetaなど。使わなくても払う。")
            .assumed("Backlog less the AI laboratories.", "AI研究所を除く受注残。");
        weak(0.35).range(0.2, 0.5).assumed("About a third of the backlog.", "受注残の3分の1ほど。");
        contract(5).range(4.0, 6.0).cited(&sources::COREWEAVE_BACKLOG);
        cash(6.7e9, at most 1e12).range(3e9, 10e9)
            .help("4.2 billion of cash and a revolver of 2.5.", "現金42億ドルと融資枠25億ドル。")
            .cited(&sources::COREWEAVE_Q4);
        owners(4e9, at most 1e12).range(0.0, 10e9)
            .help("What new equity would bring in a crisis.", "危機時に増資で得られる額。")
            .assumed("Twice Nvidia's purchase of January 2026.", "2026年1月のNvidia出資の2倍。");
    }
}

firm! {
    /// A hyperscaler, which builds on its own balance sheet and is the SPV's tenant; the figures are Meta's.
    Hyperscaler("hyp", "Hyperscaler", "ハイパースケーラー")
    in "Hyperscaler's balance sheet (Meta)", "ハイパースケーラー自身（Meta）" {
        full(70e9, at most 1e13).range(40e9, 100e9)
            .help("What its own AI capacity is to earn, advertising included.",
                  "自社AI設備が生む収入（広告の増収を含む）。")
            .assumed("About a year of its capital spending over two.", "年間設備投資の半分ほど。");
        margin(0.45).range(0.3, 0.6)
            .help("On AI revenue, before what chips cost.", "AI収入に対する、チップ費用前の利益率。")
            .assumed("Near its operating margin of 41%.", "営業利益率41%に近い。");
        other(43.6e9, "other free cash flow", "他事業のフリーキャッシュフロー").range(20e9, 60e9)
            .help("Meta 2025: 115.8 of operating cash less 72.2 of capital spending.",
                  "Meta 2025年：営業1158億ドル−設備投資722億ドル。").cited(&sources::META_2025);
        debt(58.7e9, at most 1e13).range(50e9, 80e9)
            .help("Meta at the end of 2025.", "2025年末のMeta。").cited(&sources::META_2025);
        raise(60e9, at most 1e13).range(0.0, 150e9)
            .assumed("What guided spending of 125 billion leaves to be borrowed.",
                     "1250億ドルの投資計画のうち借り入れる分。");
        rate(0.05).range(0.04, 0.06)
            .help("4.20 to 5.75% on the notes of November 2025.", "2025年11月の社債は4.20～5.75%。")
            .cited(&sources::META_NOTES);
        life(15).range(10.0, 20.0).help("Notes of 5 to 40 years.", "5～40年の社債。").cited(&sources::META_NOTES);
        cash(81.6e9, at most 1e13).range(60e9, 100e9)
            .help("Cash and securities at the end of 2025.", "2025年末の現金・有価証券。")
            .cited(&sources::META_2025);
        owners(50e9, at most 1e13).range(0.0, 100e9)
            .help("What equity could be sold for.", "増資で得られる額。")
            .assumed("A few per cent of its market value.", "時価総額の数%。");
    }
}

firm! {
    /// Oracle, which stands between the two: it rents, and borrows long against one large contract.
    Oracle("ora", "Oracle", "Oracle") in "Oracle, between them", "その間のOracle" {
        full(75e9, at most 1e13).range(50e9, 100e9)
            .help("OpenAI alone: 300 billion over some five years.", "OpenAIだけで約5年に3000億ドル。")
            .assumed("60 billion of OpenAI and a quarter more.", "OpenAIの600億ドルとその4分の1。");
        margin(0.35).range(0.25, 0.5)
            .help("On AI revenue, before rent.", "AI収入に対する、賃料前の利益率。")
            .assumed("Below a neocloud: it rents more.", "賃借が多くネオクラウドより低い。");
        other(20.4e9, "other operating cash flow", "他事業の営業キャッシュフロー").range(16e9, 24e9)
            .help("10.2 billion in the half year to November 2025.", "2025年11月までの半年で102億ドル。")
            .cited(&sources::ORACLE_Q2);
        lease(15e9).range(8e9, 20e9)
            .help("For data centres that others build, at full scale.", "他社が建てるデータセンターの賃料（最大時）。")
            .assumed("Reported commitments of about 250 billion over some 17 years; not confirmed.",
                     "約17年で2500億ドルと報じられる約定。未確認。");
        debt(108e9, at most 1e13).range(100e9, 120e9)
            .help("November 2025; the article has 105 billion.", "2025年11月。記事では1050億ドル。")
            .cited(&sources::ORACLE_Q2);
        raise(65e9, at most 1e13).range(40e9, 100e9)
            .help("The article: 65 billion more by 2028. KeyBanc: 25 billion a year.",
                  "記事では2028年までに650億ドル。KeyBancは年250億ドル。").cited(&sources::DISTILL);
        rate(0.055).range(0.045, 0.07)
            .help("4.45 to 6.10% on the notes of September 2025.", "2025年9月の社債は4.45～6.10%。")
            .cited(&sources::ORACLE_NOTES);
        life(12).range(8.0, 16.0)
            .help("Notes up to 40 years, and 9 billion due within a year.", "最長40年、1年以内に90億ドル。")
            .cited(&sources::ORACLE_KEYBANC);
        strong(0.15).range(0.05, 0.3)
            .help("Take-or-pay by Meta, Nvidia and the like.", "MetaやNvidiaなど。使わなくても払う。")
            .assumed("What is not OpenAI.", "OpenAI以外の分。");
        weak(0.8).range(0.5, 0.85).cited(&sources::ORACLE_Q2);
        contract(7).range(5.0, 10.0)
            .assumed("Payments from 2027 over five years.", "2027年から5年の支払い。");
        cash(16e9, at most 1e12).range(8e9, 25e9)
            .help("About 10 billion of cash, and a revolver.", "現金約100億ドルと融資枠。")
            .cited(&sources::ORACLE_KEYBANC);
        owners(15e9, at most 1e12).range(0.0, 30e9)
            .help("It sold 5 billion of equity in fiscal 2026.", "2026年度に50億ドルを増資した。")
            .cited(&sources::ORACLE_FY26);
    }
}
