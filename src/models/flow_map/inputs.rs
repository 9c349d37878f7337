//! What the reader sets.

use super::sources;
use crate::models::prelude::*;

inputs! {
    /// What the reader sets. Money in dollars, rates as fractions a year.
    #[derive(Copy)]
    pub struct Inputs {
        in "The money", "資金の規模" {
            capital("Spending to 2028", "2028年までの支出"): f64 =
                number("k", 2.9e12, 1e9, 2e13).range(1.5e12, 5e12).log().unit(Unit::usd(Trillion))
                .help("Spending on AI data centres to 2028.", "2028年までのAIデータセンターへの支出。")
                .cited(&sources::MORGAN_STANLEY_SPLIT);
            credit("Share lent by private credit", "プライベートクレジットの比率"): f64 =
                number("credit", 0.276, 0.001, 1.0).range(0.15, 0.45).unit(Unit::PERCENT)
                .help("$800bn of $2.9tn.", "2兆9000億ドルのうち8000億ドル。")
                .cited(&sources::MORGAN_STANLEY_SPLIT);
            spvs("Share of the loans to SPVs", "融資のうちSPV向け"): f64 =
                number("spv", 0.6, 0.0, 1.0).range(0.3, 0.9).unit(Unit::PERCENT)
                .help("The rest goes to neoclouds.", "残りはネオクラウド向け。")
                .assumed("Ours; we found no split.", "本サイトの仮定。内訳は見当たらない。");
            points("Points added to the cost of new debt", "新たな債務の金利の上乗せ"): f64 =
                number("points", 0.0, -0.05, 0.15).range(-0.01, 0.03).unit(Unit::PERCENT.a_year())
                .help("On the loans to SPVs and neoclouds alike.", "SPV向けとネオクラウド向けのどちらにも加える。")
                .assumed("None.", "ゼロとした。");
        }
        in "Loans to SPVs", "SPVへの融資" {
            spv_rate("Interest, SPVs", "金利（SPV）"): f64 =
                number("spv-rate", 0.06581, 0.0, 0.30).range(0.055, 0.08).unit(Unit::PERCENT.a_year())
                .help("The coupon of the bond for Hyperion, a site that Meta rents.",
                      "Metaが借りる施設Hyperionの債券の表面利率。").cited(&sources::HYPERION);
            spv_years("Years to repayment, SPVs", "返済年数（SPV）"): u32 =
                integer("spv-years", 24, 1, 40).range(15.0, 30.0).unit(Unit::YEARS)
                .help("In equal yearly payments.", "毎年均等の元利払い。").cited(&sources::HYPERION);
            spv_debt("Debt share, SPVs", "債務の比率（SPV）"): f64 =
                number("spv-debt", 0.9, 0.1, 1.0).range(0.7, 0.95).unit(Unit::PERCENT)
                .help("Of what the SPV spends; sponsors put up the rest.", "SPVの支出のうち。残りは出資者が払い込む。")
                .assumed("Ours, for a tenant of high credit.", "信用力の高いテナントの場合として仮定した。");
            spv_chips("Chip share, SPVs", "チップの比率（SPV）"): f64 =
                number("spv-chips", 0.0, 0.0, 1.0).range(0.0, 0.6).unit(Unit::PERCENT)
                .help("The rest is buildings and power.", "残りは建物と電力設備。")
                .assumed("None: Hyperion's venture pays for buildings, power and cooling.",
                         "ゼロとした。Hyperionの合弁会社は建物、電力、冷却の費用を負担する。");
        }
        in "Loans to neoclouds", "ネオクラウドへの融資" {
            neo_rate("Interest, neoclouds", "金利（ネオクラウド）"): f64 =
                number("neo-rate", 0.11, 0.0, 0.30).range(0.08, 0.13).unit(Unit::PERCENT.a_year())
                .help("The effective rate of CoreWeave's term loan DDTL 2.0.",
                      "CoreWeaveの融資DDTL 2.0の実効金利。").cited(&sources::COREWEAVE_DEBT);
            neo_years("Years to repayment, neoclouds", "返済年数（ネオクラウド）"): u32 =
                integer("neo-years", 5, 1, 40).range(3.0, 7.0).unit(Unit::YEARS)
                .help("Within five years of each draw.", "各引き出しから5年以内。").cited(&sources::COREWEAVE_DEBT);
            neo_debt("Debt share, neoclouds", "債務の比率（ネオクラウド）"): f64 =
                number("neo-debt", 0.75, 0.1, 1.0).range(0.6, 0.85).unit(Unit::PERCENT)
                .help("Of what the neocloud spends; sponsors put up the rest.",
                      "ネオクラウドの支出のうち。残りは出資者が払い込む。")
                .assumed("As in GPU-backed debt.", "「GPU担保債務」の融資率と同じ。");
            neo_chips("Chip share, neoclouds", "チップの比率（ネオクラウド）"): f64 =
                number("neo-chips", 0.8, 0.0, 1.0).range(0.5, 1.0).unit(Unit::PERCENT)
                .help("Chips and servers; the rest is buildings and power.",
                      "半導体とサーバー。残りは建物と電力設備。")
                .assumed("Ours: neoclouds rent most of their buildings.",
                         "本サイトの仮定。ネオクラウドは建物の多くを借りる。");
            running("Running cost, neoclouds", "運営費（ネオクラウド）"): f64 =
                number("running", 0.10, 0.0, 1.0).range(0.05, 0.2).unit(Unit::PERCENT.a_year())
                .help("A year, of what was spent. An SPV's tenant pays its own.",
                      "設備の取得額に対する年率。SPVではテナントが自ら負担する。")
                .assumed("Ours: power, rent and staff.", "本サイトの仮定。電力、賃料、人件費。");
            equity("Sponsors' return", "出資者のリターン"): f64 =
                number("equity", 0.12, 0.0, 0.50).range(0.08, 0.2).unit(Unit::PERCENT.a_year())
                .help("What rent must yield on their capital, in SPVs and neoclouds.",
                      "賃料が出資分にもたらすべき利回り。SPVとネオクラウドに共通。")
                .assumed("Ours.", "本サイトの仮定。");
        }
        in "The fund", "ファンド" {
            fee("Management fee", "運用報酬"): f64 =
                number("fee", 0.0123, 0.0, 0.05).range(0.0, 0.02).unit(Unit::PERCENT.a_year())
                .help("Of savers' money at work.", "投資家の運用中の資金に対する率。").cited(&sources::CLIFFWATER);
            carry("Carry", "成功報酬"): f64 =
                number("carry", 0.15, 0.0, 0.5).range(0.0, 0.2).unit(Unit::PERCENT)
                .help("The manager's share of the profit.", "利益のうち運用会社が受け取る割合。")
                .cited(&sources::CALLAN);
            hurdle("Return free of carry", "成功報酬のかからないリターン"): f64 =
                number("hurdle", 0.06, 0.0, 0.30).range(0.0, 0.08).unit(Unit::PERCENT.a_year())
                .help("The preferred return, or hurdle.", "優先リターン（ハードル・レート）。")
                .assumed("The middle of the 5% to 7% that is quoted.", "よく挙げられる5～7％の中央。");
            catch_up("Carry catches up", "成功報酬の追い付き（キャッチアップ）"): bool =
                switch("catch-up", true)
                .help("Past the hurdle the manager takes everything until its share is of the whole profit.",
                      "ハードルを超えると、利益全体に対する取り分に達するまで運用会社がすべて受け取る。")
                .assumed("Usual; switch it off for a hard hurdle.", "一般的な条件。超過分だけに課す場合は切る。");
            line("Share of the loans that banks fund", "融資のうち銀行が賄う割合"): f64 =
                number("line", 0.2, 0.0, 0.6).range(0.0, 0.4).unit(Unit::PERCENT)
                .help("By lines to the fund.", "ファンドへの融資枠による。")
                .assumed("Near $300bn of lines to $1.34tn of US private credit.",
                         "米国のプライベートクレジット1兆3400億ドルに対し、融資枠が約3000億ドルであることから。");
            line_rate("Interest on bank lines", "銀行の融資枠の金利"): f64 =
                number("line-rate", 0.06, 0.0, 0.20).range(0.05, 0.075).unit(Unit::PERCENT.a_year())
                .help("What the fund pays its banks.", "ファンドが銀行に払う金利。")
                .assumed("Ours.", "本サイトの仮定。");
            relent("Repaid principal lent again", "返済元本の再融資"): f64 =
                number("again", 1.0, 0.0, 1.0).range(0.0, 1.0).unit(Unit::PERCENT)
                .help("An evergreen fund lends it all again; at 0% it all goes back. Sponsors do the same.",
                      "無期限型ファンドはすべて再び貸す。0％ならすべて返す。出資者も同じとする。")
                .assumed("All, as in an evergreen fund.", "無期限型と同じく全額とした。");
        }
        in "The savers", "投資家" {
            pensions("Pensions", "年金基金"): f64 =
                number("pensions", 0.31, 0.0, 1.0).range(0.2, 0.5).unit(Unit::PERCENT)
                .help("Share of the fund's money.", "ファンドの資金に占める割合。").cited(&sources::INVESTORS);
            insurers("Insurers", "保険会社"): f64 =
                number("insurers", 0.09, 0.0, 1.0).range(0.05, 0.3).unit(Unit::PERCENT)
                .help("Share of the fund's money.", "ファンドの資金に占める割合。").cited(&sources::INVESTORS);
            sovereign("Sovereign funds", "政府系ファンド"): f64 =
                number("sovereign", 0.15, 0.0, 1.0).range(0.05, 0.2).unit(Unit::PERCENT)
                .help("Households and others bring what is left.", "残りは個人などの資金。")
                .assumed("Ours; we found no count.", "本サイトの仮定。統計は見当たらない。");
        }
        in "A bank instead", "銀行が貸す場合" {
            weight("Risk weight", "リスクウェート"): f64 =
                number("weight", 1.0, 0.0, 2.5).range(0.65, 1.3).unit(Unit::PERCENT)
                .help("How heavily Basel III counts the loan. Project finance: 130% before operation, then \
                       100%.",
                      "バーゼル3が融資を数える重み。プロジェクトファイナンスは稼働前130％、稼働後100％。")
                .cited(&sources::BASEL);
            ratio("Bank capital over risk-weighted assets", "銀行の自己資本比率"): f64 =
                number("ratio", 0.134, 0.04, 0.30).range(0.105, 0.16).unit(Unit::PERCENT)
                .help("What large US banks hold.", "米国の大手行の水準。").cited(&sources::STRESS_TEST);
            roe("Return on bank capital, before tax", "銀行の自己資本利益率（税引き前）"): f64 =
                number("roe", 0.15, 0.0, 0.50).range(0.12, 0.2).unit(Unit::PERCENT.a_year())
                .help("What the bank's shareholders ask for.", "銀行の株主が求める水準。")
                .assumed("About 12% after tax of 21%.", "税率21％の税引き後で約12％。");
            funding("Bank's cost of other funding", "銀行のその他の調達コスト"): f64 =
                number("funding", 0.047, 0.0, 0.20).range(0.035, 0.055).unit(Unit::PERCENT.a_year())
                .help("Deposits and bonds.", "預金と債券。")
                .assumed("Near the 10-year Treasury yield of August 2026.", "2026年8月の米10年国債利回りに近い値。");
            running_bank("Bank's running cost", "銀行の経費"): f64 =
                number("bank-cost", 0.003, 0.0, 0.05).range(0.0, 0.008).unit(Unit::PERCENT.a_year())
                .help("Of the loan.", "融資額に対する率。").assumed("Ours.", "本サイトの仮定。");
            loss("Expected loss on the loans", "融資の期待損失"): f64 =
                number("loss", 0.005, 0.0, 0.20).range(0.0, 0.02).unit(Unit::PERCENT.a_year())
                .help("A year, whoever lends. The maps show what happens if all is paid.",
                      "年率。誰が貸しても同じとする。流れの図はすべて支払われた場合を示す。")
                .assumed("Ours.", "本サイトの仮定。");
        }
    }
}
