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
                    full(concat!($name, ": AI revenue at full scale"),
                         concat!($name_ja, "：AI売上高（フル稼働時）")): f64 =
                        number(concat!($key, "-full"), $full, 1e8, $full_most).log()
                        .unit(Unit::usd(Billion).a_year()) $(.$full_has $full_is)+;
                    margin(concat!($name, ": cash margin"), concat!($name_ja, "：利益率")): f64 =
                        number(concat!($key, "-margin"), $margin, 0.0, 1.0)
                        .unit(Unit::PERCENT) $(.$margin_has $margin_is)+;
                    $(other(concat!($name, ": ", $of), concat!($name_ja, "：", $of_ja)): f64 =
                        number(concat!($key, "-other"), $other, -1e11, 1e12)
                        .unit(Unit::usd(Billion).a_year()) $(.$other_has $other_is)+;)?
                    $(lease(concat!($name, ": annual lease payments"), concat!($name_ja, "：年間リース料")): f64 =
                        number(concat!($key, "-lease"), $lease, 0.0, 1e12)
                        .unit(Unit::usd(Billion).a_year()) $(.$lease_has $lease_is)+;)?
                    debt(concat!($name, ": debt today"), concat!($name_ja, "：現在の債務")): f64 =
                        number(concat!($key, "-debt"), $debt, 0.0, $debt_most)
                        .unit(Unit::usd(Billion)) $(.$debt_has $debt_is)+;
                    raise(concat!($name, ": debt still to be raised"),
                          concat!($name_ja, "：今後調達する債務")): f64 =
                        number(concat!($key, "-raise"), $raise, 0.0, $raise_most).unit(Unit::usd(Billion))
                        .help("For building already promised; raised in equal parts over three years.",
                              "契約済みの建設に充てる。3年間で均等に調達する。") $(.$raise_has $raise_is)+;
                    rate(concat!($name, ": interest rate"), concat!($name_ja, "：金利")): f64 =
                        number(concat!($key, "-rate"), $rate, 0.0, 0.3)
                        .unit(Unit::PERCENT.a_year()) $(.$rate_has $rate_is)+;
                    life(concat!($name, ": years over which debt falls due"),
                         concat!($name_ja, "：債務の期限が分散する年数")): u32 =
                        integer(concat!($key, "-life"), $life, 1, 40)
                        .unit(Unit::YEARS) $(.$life_has $life_is)+;
                    $(
                        strong(concat!($name, ": contracted to strong customers"),
                               concat!($name_ja, "：信用力の高い顧客との契約割合")): f64 =
                            number(concat!($key, "-strong"), $strong, 0.0, 1.0)
                            .unit(Unit::PERCENT) $(.$strong_has $strong_is)+;
                        weak(concat!($name, ": contracted to a weak customer"),
                             concat!($name_ja, "：信用力の低い顧客との契約割合")): f64 =
                            number(concat!($key, "-weak"), $weak, 0.0, 1.0).unit(Unit::PERCENT)
                            .help("Assumed to be paid in step with demand, as a young AI laboratory's might \
                                   be.",
                                  "AI開発会社などとの契約。需要に応じた分だけ払われると仮定する。")
                            $(.$weak_has $weak_is)+;
                        contract(concat!($name, ": years under contract"), concat!($name_ja, "：契約年数")): u32 =
                            integer(concat!($key, "-contract"), $contract, 0, 40).unit(Unit::YEARS)
                            .help("Counted from the first year.", "1年目から数える。")
                            $(.$contract_has $contract_is)+;
                    )?
                    cash(concat!($name, ": cash and undrawn credit lines"),
                         concat!($name_ja, "：現金と未使用の融資枠")): f64 =
                        number(concat!($key, "-cash"), $cash, 0.0, $cash_most)
                        .unit(Unit::usd(Billion)) $(.$cash_has $cash_is)+;
                    owners(concat!($name, ": owners' further equity"),
                           concat!($name_ja, "：株主の追加出資余力")): f64 =
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
    Neocloud("neo", "Neocloud", "ネオクラウド") in "Neocloud (model)", "ネオクラウド（モデル）" {
        full(30e9, at most 1e12).range(20e9, 40e9)
            .help("A neocloud rents out AI chips. CoreWeave guided 2026 revenue of $12bn to $13bn in \
                   February 2026.",
                  "ネオクラウドはAIチップを貸す新興クラウド。CoreWeaveの2026年の売上高見通しは120億～130億ド\
                   ル。")
            .assumed("3.1 gigawatts under contract, at about $10bn a gigawatt.",
                     "契約済みの3.1ギガワット、1ギガワット当たり約100億ドルとした。");
        margin(0.6).range(0.5, 0.7)
            .help("CoreWeave's adjusted EBITDA (profit before interest, tax, depreciation) over revenue, Q3 \
                   2025.",
                  "CoreWeaveの調整後EBITDA（利払い・税引き・償却前利益）の売上高比、2025年7～9月期。")
            .cited(&sources::COREWEAVE_Q3);
        debt(21e9, at most 1e12).range(15e9, 28e9)
            .help("CoreWeave's debt: $11.2bn in June 2025, $21.6bn at the end of 2025, $35.6bn in June 2026.",
                  "CoreWeaveの債務は2025年6月に112億ドル、年末に216億ドル、2026年6月に356億ドル。")
            .assumed("The end of 2025, rounded down. The later figures are relayed from CoreWeave's filings.",
                     "2025年末の額を切り下げた。同年末以降の数字は開示の孫引きである。");
        raise(30e9, at most 1e12).range(10e9, 45e9).cited(&sources::COREWEAVE_BACKLOG);
        rate(0.095).range(0.07, 0.12).help("On all its debt.", "債務全体の金利。")
            .assumed("Between the effective 11% on CoreWeave's largest loan of June 2025 and the 6% to 9% of \
                      later ones. The lines of June 2026 average a little over 8%.",
                     "CoreWeaveの2025年6月末の主な融資の実効金利11％と、その後の融資の6～9％の間。2026年6月の各項目の平均\
                      は8％強である。");
        life(4).range(3.0, 6.0)
            .help("An equal part falls due each year.", "毎年、均等に期限が来る。").cited(&sources::COREWEAVE_DEBT);
        strong(0.55).range(0.4, 0.7)
            .help("Take-or-pay contracts (paid for whether used or not) with Microsoft, Meta and similar \
                   firms.",
                  "MicrosoftやMetaなどとのテイク・オア・ペイ契約（使わなくても払う）。")
            .assumed("CoreWeave's backlog, contracted revenue not yet earned, less the AI laboratories' \
                      share.",
                     "CoreWeaveの受注残（契約済みで未計上の売上高）からAI開発会社の分を除いた。");
        weak(0.35).range(0.2, 0.5)
            .assumed("About a third of CoreWeave's backlog.", "CoreWeaveの受注残の約3分の1。");
        contract(5).range(4.0, 6.0).cited(&sources::COREWEAVE_BACKLOG);
        cash(6.7e9, at most 1e12).range(3e9, 10e9)
            .help("CoreWeave, end of 2025: $4.2bn of cash and a revolver (standing credit line) of $2.5bn.",
                  "2025年末のCoreWeave。現金42億ドルと、繰り返し使える融資枠25億ドル。")
            .cited(&sources::COREWEAVE_Q4);
        owners(4e9, at most 1e12).range(0.0, 10e9)
            .help("What new shares would raise in a crisis.", "危機時の増資で得られる額。")
            .assumed("Twice what Nvidia paid for CoreWeave shares in January 2026.",
                     "2026年1月のNvidiaによるCoreWeaveへの出資額の2倍。");
    }
}

firm! {
    /// A hyperscaler, which builds on its own balance sheet and is the SPV's tenant; the figures are Meta's.
    Hyperscaler("hyp", "Hyperscaler", "ハイパースケーラー")
    in "Hyperscaler's own balance sheet (model)", "ハイパースケーラー自身（モデル）" {
        full(70e9, at most 1e13).range(40e9, 100e9)
            .help("What its own AI capacity is to earn, added advertising included.",
                  "自社のAI設備が生む売上高（広告の増収を含む）。")
            .assumed("About half a year's capital spending, at Meta's guidance for 2026.",
                     "Metaの2026年の設備投資見通しの約半分。");
        margin(0.45).range(0.3, 0.6)
            .help("Cash margin on AI revenue, before the cost of chips.",
                  "AI売上高に対する、チップ費用を引く前の利益率。")
            .assumed("A little above Meta's operating margin of 41% in 2025.",
                     "Metaの2025年の営業利益率41％をやや上回る。");
        other(43.6e9, "other free cash flow", "他事業のフリーキャッシュフロー").range(20e9, 60e9)
            .help("Meta, 2025: operating cash flow of $115.8bn less capital spending of $72.2bn. Q2 2026: \
                   $0.8bn.",
                  "Metaの2025年：営業キャッシュフロー1158億ドルから設備投資722億ドルを引いた額。2026年4～6月期は8億ドル。")
            .cited(&sources::META_2025);
        debt(58.7e9, at most 1e13).range(50e9, 80e9)
            .help("Meta's long-term debt at the end of 2025; $83.7bn at 30 June 2026.",
                  "2025年末のMetaの長期債務。2026年6月30日は837億ドル。").cited(&sources::META_2025);
        raise(60e9, at most 1e13).range(0.0, 150e9)
            .assumed("What Meta's guided spending for 2026, $125bn at its midpoint, leaves to borrow. In \
                      July 2026 the guidance was $130bn to $145bn.",
                     "Metaの2026年の設備投資見通し（中央値1250億ドル）のうち借り入れる分。2026年7月の見通しは\
                      1300億～1450億ドルである。");
        rate(0.05).range(0.04, 0.06)
            .help("Meta's notes of November 2025 pay 4.20% to 5.75%.",
                  "Metaの2025年11月の社債は4.20～5.75％。")
            .cited(&sources::META_NOTES);
        life(15).range(10.0, 20.0)
            .help("Meta's notes of November 2025 run 5 to 40 years.", "Metaの2025年11月の社債は期間5～40年。")
            .cited(&sources::META_NOTES);
        cash(81.6e9, at most 1e13).range(60e9, 100e9)
            .help("Meta's cash and securities at the end of 2025.", "2025年末のMetaの現金と有価証券。")
            .cited(&sources::META_2025);
        owners(50e9, at most 1e13).range(0.0, 100e9)
            .help("What new shares would raise.", "増資で得られる額。")
            .assumed("A few per cent of Meta's market value.", "Metaの時価総額の数％。");
    }
}

firm! {
    /// A cloud firm that rents its data centres and borrows long against one large contract; the figures are
    /// Oracle's.
    Oracle("ora", "Cloud lessee", "賃借型クラウド") in "Cloud lessee (model)", "賃借型クラウド（モデル）" {
        full(75e9, at most 1e13).range(50e9, 100e9)
            .help("A cloud lessee rents data centres. Oracle's OpenAI contract: a reported $300bn over five \
                   years.",
                  "賃借型クラウドはデータセンターを借りて営む。OracleのOpenAIとの契約は5年3000億ドルとの報\
                   道。")
            .assumed("$60bn a year from that contract, and a quarter more.",
                     "同契約の年600億ドルに4分の1を足した。");
        margin(0.35).range(0.25, 0.5)
            .help("Cash margin on AI revenue, before leases.", "AI売上高に対する、リース料を引く前の利益率。")
            .assumed("Below the neocloud's, because it rents more.",
                     "賃借が多いため、ネオクラウドより低くみた。");
        other(20.4e9, "other operating cash flow", "他事業の営業キャッシュフロー").range(16e9, 24e9)
            .help("Twice Oracle's $10.2bn in the half-year to November 2025; $32.0bn in the year to May \
                   2026.",
                  "Oracleの2025年11月までの半年、102億ドルの2倍。2026年5月期は320億ドル。")
            .cited(&sources::ORACLE_Q2);
        lease(15e9).range(8e9, 20e9)
            .help("For data centres that others build, at full scale.",
                  "他社が建てるデータセンターの賃料（フル稼働時）。")
            .assumed("$248bn over some 17 years: Oracle's lease commitments not yet begun at 30 November \
                      2025, for 15 to 19 years (Form 10-Q, as reported by CNBC, 12 December 2025).",
                     "約17年で2480億ドルとした。Oracleの2025年11月30日時点の未開始のリース契約額で、期間は\
                      15～19年（四半期報告書、2025年12月12日のCNBCの報道による）。");
        debt(108e9, at most 1e13).range(100e9, 120e9)
            .help("Oracle's debt in November 2025. Distill AI's article has $105bn.",
                  "2025年11月のOracleの債務。Distill AIの記事では1050億ドル。").cited(&sources::ORACLE_Q2);
        raise(65e9, at most 1e13).range(40e9, 100e9)
            .help("Distill AI's article: $65bn more by 2028. KeyBanc: $25bn a year. Oracle's fiscal 2026: \
                   $43bn.",
                  "Distill AIの記事では2028年までに650億ドル、KeyBancは年250億ドル。2026年5月期の実績は430億ドル。")
            .cited(&sources::DISTILL);
        rate(0.055).range(0.045, 0.07)
            .help("Oracle's notes of September 2025 pay 4.45% to 6.10%.",
                  "Oracleの2025年9月の社債は4.45～6.10％。")
            .cited(&sources::ORACLE_NOTES);
        life(12).range(8.0, 16.0)
            .help("Oracle's notes run up to 40 years; in August 2025, $9bn was due within a year.",
                  "Oracleの社債は最長40年。2025年8月時点で、1年以内に90億ドルの期限が来る予定だった。")
            .cited(&sources::ORACLE_KEYBANC);
        strong(0.15).range(0.05, 0.3)
            .help("Take-or-pay contracts (paid for whether used or not) with Meta, Nvidia and similar firms.",
                  "MetaやNvidiaなどとのテイク・オア・ペイ契約（使わなくても払う）。")
            .assumed("Oracle's contracts other than OpenAI's.", "OracleのOpenAI以外との契約の分。");
        weak(0.8).range(0.5, 0.85).cited(&sources::ORACLE_Q2);
        contract(7).range(5.0, 10.0)
            .assumed("OpenAI is reported to pay over five years from 2027; a year either side is added.",
                     "OpenAIは2027年から5年間で払うと報じられる。前後に1年ずつ足した。");
        cash(16e9, at most 1e12).range(8e9, 25e9)
            .help("About $10bn of cash at Oracle in August 2025, and a revolver (standing credit line).",
                  "2025年8月のOracleの現金約100億ドルと、繰り返し使える融資枠。")
            .cited(&sources::ORACLE_KEYBANC);
        owners(15e9, at most 1e12).range(0.0, 30e9)
            .help("Oracle raised $5bn of equity in the year to May 2026.",
                  "Oracleは2026年5月期に50億ドルを増資した。")
            .cited(&sources::ORACLE_FY26);
    }
}
