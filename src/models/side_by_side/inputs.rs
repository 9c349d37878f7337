//! What the reader sets: the demand that all share, and four balance sheets.

use crate::core::spec::{Group, choice, integer, number};
use crate::core::text::text;
use crate::core::unit::Magnitude::Billion;
use crate::core::unit::Unit;
use crate::models::refinancing::Scenario;
use crate::{choices, inputs, sources};

static DEMAND: Group = Group { title: text("Demand", "需要") };
static MARKET: Group = Group { title: text("The market for debt", "債務市場") };
static SPV: Group =
    Group { title: text("SPV with a long lease (Hyperion)", "長期リースのSPV（Hyperion）") };
static NEO: Group = Group { title: text("Neocloud (CoreWeave)", "ネオクラウド（CoreWeave）") };
static HYP: Group = Group {
    title: text("Hyperscaler's balance sheet (Meta)", "ハイパースケーラー自身（Meta）"),
};
static ORA: Group = Group { title: text("Oracle, between them", "その間のOracle") };

choices! {
    /// Whose capacity without a firm contract is used first.
    pub enum Order {
        OwnFirst = "own-first", "Own buildings, SPV, Oracle, neocloud", "自社、SPV、Oracle、ネオクラウド";
        CloudsFirst = "clouds-first", "Neocloud, Oracle, SPV, own buildings", "ネオクラウド、Oracle、SPV、自社";
        ProRata = "pro-rata", "All alike", "すべて同じ割合";
    }
}

inputs! {
    /// What the reader sets. Money in dollars, rates as fractions a year.
    #[derive(Copy)]
    pub struct Inputs {
        /// How demand turns out.
        scenario: Scenario = choice("case", 1, Scenario::OPTIONS).group(&DEMAND)
            .label("Case", "ケース")
            .help("On time as planned; slow; or falsified: demand stops growing at a plateau.", "予定どおり、遅れる、または途中で頭打ちになる。")
            .cited(&sources::DISTILL);
        /// Y planned.
        planned: f64 = number("planned", 5.0, 2.0, 20.0).range(4.0, 7.0).unit(Unit::YEARS).group(&DEMAND)
            .label("Years to scale, as planned", "計画した規模到達の年数")
            .help("Until 95% of full scale, as everybody built for.", "各社が前提とした、規模の95%に達するまでの年数。")
            .assumed("Contracts of about five years.", "約5年の契約。");
        /// Y when slow.
        slow: f64 = number("slow", 15.0, 2.0, 40.0).range(8.0, 20.0).unit(Unit::YEARS).group(&DEMAND)
            .label("Years to scale, when slow", "遅れた場合の規模到達の年数")
            .help("The article: financing of 10 years against productivity in 15.", "記事：期限10年の資金に対し、生産性は15年。")
            .cited(&sources::DISTILL);
        /// p.
        plateau: f64 = number("plateau", 0.40, 0.0, 1.0).range(0.3, 0.7).unit(Unit::PERCENT).group(&DEMAND)
            .label("Plateau, when falsified", "反証された場合の頭打ち")
            .help("The share of full scale that is never passed.", "本来の規模のうち、決して超えない割合。")
            .assumed("A little above today.", "現在をやや上回る水準。");
        /// s0.
        today: f64 = number("today", 0.30, 0.0, 0.95).range(0.2, 0.45).unit(Unit::PERCENT).group(&DEMAND)
            .label("Share of full scale that runs today", "すでに動いている割合")
            .help("The ramp adds the rest.", "残りが成長で加わる。")
            .assumed("CoreWeave's guided 12.5 billion of 30, a little less for all.", "CoreWeaveの見込み125億÷300億より、全体では低め。");
        /// Who is used first.
        order: Order = choice("order", 0, Order::OPTIONS).group(&DEMAND)
            .label("Used first where nothing is contracted", "契約のない設備を使う順番")
            .help("Who owns the customers fills its own buildings first.", "顧客を持つ者は自社の施設を先に埋める。")
            .assumed("A tenant drops what it rents for the shortest time first.", "テナントは短期で借りたものから手放す。");
        /// φ.
        price: f64 = number("price", 0.5, 0.0, 3.0).range(0.0, 1.0).unit(Unit::PLAIN).group(&DEMAND)
            .label("How far prices follow demand", "価格が需要に従う度合い")
            .help("φ: prices without a contract are (demand ÷ plan)^φ of the planned ones.", "φ。契約のない価格は計画の（需要÷計画）^φ倍。")
            .assumed("The square root.", "平方根。");
        /// First calendar year.
        start: u32 = integer("start", 2026, 2020, 2040).range(2026.0, 2027.0).unit(Unit::CALENDAR_YEAR).group(&DEMAND)
            .label("First year", "最初の年")
            .help("Year 1 of the ramp.", "成長の1年目。")
            .assumed("This year.", "今年。");

        /// Least cover.
        floor: f64 = number("floor", 1.5, 0.0, 10.0).range(1.2, 2.5).unit(Unit::TIMES).group(&MARKET)
            .label("Interest cover that keeps the market open", "借り換えに必要な利払い余裕率")
            .help("Below it nobody refinances what falls due: it must be paid.", "下回ると借り換えられず、期限が来た分を返すしかない。")
            .assumed("Single-B firms with less rarely refinance.", "これを下回る単B格の借り換えはまれ。");
        /// Δ.
        spread: f64 = number("spread", 0.02, 0.0, 0.20).range(0.0, 0.05).unit(Unit::PERCENT).group(&MARKET)
            .label("Rise of the spread on refinancing", "借り換え時の金利の上乗せ")
            .help("Spring 2020: 2.02 points on investment grade.", "2020年春は投資適格債で2.02ポイント。")
            .cited(&sources::SPREADS_2020);

        /// capacity, as AI revenue at full scale.
        spv_full: f64 = number("spv-full", 6000000000.0, 100000000.0, 1000000000000.0).log().range(3000000000.0, 10000000000.0).unit(Unit::usd(Billion).a_year()).group(&SPV)
            .label("SPV: capacity, as AI revenue at full scale", "SPV：設備が支えるAI収入（最大）")
            .help("What the tenant could earn with it.", "テナントがその設備で稼げる額。")
            .assumed("At 10.5 billion a gigawatt and some 0.6 gigawatts let at first.", "1GWあたり105億ドル、当初0.6GWほど。");
        /// debt.
        spv_debt: f64 = number("spv-debt", 27300000000.0, 0.0, 1000000000000.0).range(20000000000.0, 35000000000.0).unit(Unit::usd(Billion)).group(&SPV)
            .label("SPV: debt", "SPV：債務")
            .help("Notes that rent repays in level payments.", "賃料で元利均等に返済する債券。")
            .cited(&sources::HYPERION);
        /// interest rate.
        spv_rate: f64 = number("spv-rate", 0.06581, 0.0, 0.3).range(0.05, 0.08).unit(Unit::PERCENT.a_year()).group(&SPV)
            .label("SPV: interest rate", "SPV：金利")
            .help("Fixed to maturity.", "満期まで固定。")
            .cited(&sources::HYPERION);
        /// years of repayment.
        spv_life: u32 = integer("spv-life", 20, 1, 40).range(15.0, 25.0).unit(Unit::YEARS).group(&SPV)
            .label("SPV: years of repayment", "SPV：返済年数")
            .help("From the first rent on; the notes end in 2049.", "賃料の開始から。債券は2049年まで。")
            .cited(&sources::HYPERION);
        /// rent a year.
        spv_rent: f64 = number("spv-rent", 2990000000.0, 0.0, 100000000000.0).range(2500000000.0, 3500000000.0).unit(Unit::usd(Billion).a_year()).group(&SPV)
            .label("SPV: rent a year", "SPV：年間賃料")
            .help("What the tenant pays under the lease.", "リースに基づきテナントが払う額。")
            .assumed("1.2 times the level payment; the rent is not published.", "元利均等返済額の1.2倍。賃料は非公表。");
        /// first rent in.
        spv_start: u32 = integer("spv-start", 2029, 2020, 2060).range(2028.0, 2031.0).unit(Unit::CALENDAR_YEAR).group(&SPV)
            .label("SPV: first rent in", "SPV：賃料の開始")
            .help("Until then interest is paid out of the notes.", "それまでの利息は債券の代金で払う。")
            .cited(&sources::HYPERION_LEASE);
        /// lease term.
        spv_term: u32 = integer("spv-term", 4, 1, 40).range(3.0, 10.0).unit(Unit::YEARS).group(&SPV)
            .label("SPV: lease term", "SPV：リースの期間")
            .help("Renewed at its end, or not.", "終わりに更新するかどうかを決める。")
            .cited(&sources::HYPERION_LEASE);
        /// renewed if filled to.
        spv_renew: f64 = number("spv-renew", 0.5, 0.0, 1.0).range(0.3, 0.8).unit(Unit::PERCENT).group(&SPV)
            .label("SPV: renewed if filled to", "SPV：更新の条件（稼働率）")
            .help("The tenant renews if its demand fills at least this share.", "需要がこの割合以上を埋めればテナントは更新する。")
            .assumed("Half: below it, own buildings suffice.", "半分。下回れば自社施設で足りる。");
        /// tenant's guarantee.
        spv_guarantee: f64 = number("spv-guarantee", 0.8, 0.0, 1.0).range(0.5, 1.0).unit(Unit::PERCENT).group(&SPV)
            .label("SPV: tenant's guarantee", "SPV：テナントの保証")
            .help("Residual-value guarantee, as a share of the debt when the lease ends.", "残価保証。リース終了時の債務に対する割合。")
            .assumed("It exists; its cap is an assumption.", "保証はあるが上限は仮定。");
        /// reserve.
        spv_cash: f64 = number("spv-cash", 500000000.0, 0.0, 100000000000.0).range(0.0, 1000000000.0).unit(Unit::usd(Billion)).group(&SPV)
            .label("SPV: reserve", "SPV：準備金")
            .help("Cash set aside.", "積み立てた現金。")
            .assumed("Some months of service.", "数か月分の元利払い。");
        /// owners' cushion.
        spv_owners: f64 = number("spv-owners", 2500000000.0, 0.0, 100000000000.0).range(1000000000.0, 4000000000.0).unit(Unit::usd(Billion)).group(&SPV)
            .label("SPV: owners' cushion", "SPV：株主の余力")
            .help("What the owners would still put in.", "株主がさらに入れうる額。")
            .assumed("About their stake in the venture.", "合弁への出資額ほど。");

        /// AI revenue at full scale.
        neo_full: f64 = number("neo-full", 30000000000.0, 100000000.0, 1000000000000.0).log().range(20000000000.0, 40000000000.0).unit(Unit::usd(Billion).a_year()).group(&NEO)
            .label("Neocloud: AI revenue at full scale", "ネオクラウド：AI収入（最大）")
            .help("CoreWeave: 12 to 13 billion guided for 2026.", "CoreWeave：2026年は120～130億ドルの見込み。")
            .assumed("3.1 gigawatts under contract at about 10 billion each.", "契約済み3.1GWに1GWあたり約100億ドル。");
        /// cash margin.
        neo_margin: f64 = number("neo-margin", 0.6, 0.0, 1.0).range(0.5, 0.7).unit(Unit::PERCENT).group(&NEO)
            .label("Neocloud: cash margin", "ネオクラウド：利益率")
            .help("Adjusted EBITDA on revenue.", "売上に対する調整後EBITDA。")
            .cited(&sources::COREWEAVE_Q3);
        /// debt today.
        neo_debt: f64 = number("neo-debt", 21000000000.0, 0.0, 1000000000000.0).range(15000000000.0, 28000000000.0).unit(Unit::usd(Billion)).group(&NEO)
            .label("Neocloud: debt today", "ネオクラウド：現在の債務")
            .help("CoreWeave filed 11.2 billion in June 2025 and went on borrowing.", "CoreWeaveは2025年6月に112億ドル、その後も借り増した。")
            .assumed("What was filed, and what was raised since.", "開示額とその後の調達。");
        /// debt still to be raised.
        neo_raise: f64 = number("neo-raise", 30000000000.0, 0.0, 1000000000000.0).range(10000000000.0, 45000000000.0).unit(Unit::usd(Billion)).group(&NEO)
            .label("Neocloud: debt still to be raised", "ネオクラウド：これから借りる額")
            .help("For what is already promised, evenly over three years.", "約束済みの建設のため、3年間で均等に。")
            .cited(&sources::COREWEAVE_BACKLOG);
        /// interest rate.
        neo_rate: f64 = number("neo-rate", 0.095, 0.0, 0.3).range(0.07, 0.12).unit(Unit::PERCENT.a_year()).group(&NEO)
            .label("Neocloud: interest rate", "ネオクラウド：金利")
            .help("On all its debt.", "債務全体の金利。")
            .assumed("Between the filed 11% and the 6 to 9% of later loans.", "開示の11%とその後の6～9%の間。");
        /// years over which debt falls due.
        neo_life: u32 = integer("neo-life", 4, 1, 40).range(3.0, 6.0).unit(Unit::YEARS).group(&NEO)
            .label("Neocloud: years over which debt falls due", "ネオクラウド：債務の期限が来る年数")
            .help("Each year an equal part falls due.", "毎年均等に期限が来る。")
            .cited(&sources::COREWEAVE_DEBT);
        /// contracted with strong customers.
        neo_strong: f64 = number("neo-strong", 0.55, 0.0, 1.0).range(0.4, 0.7).unit(Unit::PERCENT).group(&NEO)
            .label("Neocloud: contracted with strong customers", "ネオクラウド：強い顧客との契約")
            .help("Take-or-pay by Microsoft, Meta and the like.", "MicrosoftやMetaなど。使わなくても払う。")
            .assumed("Backlog less the AI laboratories.", "AI研究所を除く受注残。");
        /// contracted with a weak customer.
        neo_weak: f64 = number("neo-weak", 0.35, 0.0, 1.0).range(0.2, 0.5).unit(Unit::PERCENT).group(&NEO)
            .label("Neocloud: contracted with a weak customer", "ネオクラウド：弱い顧客との契約")
            .help("Pays only as demand comes: OpenAI.", "需要に応じてしか払えない顧客（OpenAI）。")
            .assumed("About a third of the backlog.", "受注残の3分の1ほど。");
        /// years under contract.
        neo_years: u32 = integer("neo-contract", 5, 0, 40).range(4.0, 6.0).unit(Unit::YEARS).group(&NEO)
            .label("Neocloud: years under contract", "ネオクラウド：契約の年数")
            .help("From the first year on.", "1年目から。")
            .cited(&sources::COREWEAVE_BACKLOG);
        /// cash and undrawn lines.
        neo_cash: f64 = number("neo-cash", 6700000000.0, 0.0, 1000000000000.0).range(3000000000.0, 10000000000.0).unit(Unit::usd(Billion)).group(&NEO)
            .label("Neocloud: cash and undrawn lines", "ネオクラウド：現金と未使用の融資枠")
            .help("4.2 billion of cash and a revolver of 2.5.", "現金42億ドルと融資枠25億ドル。")
            .cited(&sources::COREWEAVE_Q4);
        /// owners' cushion.
        neo_owners: f64 = number("neo-owners", 4000000000.0, 0.0, 1000000000000.0).range(0.0, 10000000000.0).unit(Unit::usd(Billion)).group(&NEO)
            .label("Neocloud: owners' cushion", "ネオクラウド：株主の余力")
            .help("What new equity would bring in a crisis.", "危機時に増資で得られる額。")
            .assumed("Twice Nvidia's purchase of January 2026.", "2026年1月のNvidia出資の2倍。");

        /// AI revenue at full scale.
        hyp_full: f64 = number("hyp-full", 70000000000.0, 100000000.0, 10000000000000.0).log().range(40000000000.0, 100000000000.0).unit(Unit::usd(Billion).a_year()).group(&HYP)
            .label("Hyperscaler: AI revenue at full scale", "ハイパースケーラー：AI収入（最大）")
            .help("What its own AI capacity is to earn, advertising included.", "自社AI設備が生む収入（広告の増収を含む）。")
            .assumed("About a year of its capital spending over two.", "年間設備投資の半分ほど。");
        /// cash margin.
        hyp_margin: f64 = number("hyp-margin", 0.45, 0.0, 1.0).range(0.3, 0.6).unit(Unit::PERCENT).group(&HYP)
            .label("Hyperscaler: cash margin", "ハイパースケーラー：利益率")
            .help("On AI revenue, before what chips cost.", "AI収入に対する、チップ費用前の利益率。")
            .assumed("Near its operating margin of 41%.", "営業利益率41%に近い。");
        /// other free cash flow.
        hyp_other: f64 = number("hyp-other", 43600000000.0, -100000000000.0, 1000000000000.0).range(20000000000.0, 60000000000.0).unit(Unit::usd(Billion).a_year()).group(&HYP)
            .label("Hyperscaler: other free cash flow", "ハイパースケーラー：他事業のフリーキャッシュフロー")
            .help("Meta 2025: 115.8 of operating cash less 72.2 of capital spending.", "Meta 2025年：営業1158億ドル−設備投資722億ドル。")
            .cited(&sources::META_2025);
        /// debt today.
        hyp_debt: f64 = number("hyp-debt", 58700000000.0, 0.0, 10000000000000.0).range(50000000000.0, 80000000000.0).unit(Unit::usd(Billion)).group(&HYP)
            .label("Hyperscaler: debt today", "ハイパースケーラー：現在の債務")
            .help("Meta at the end of 2025.", "2025年末のMeta。")
            .cited(&sources::META_2025);
        /// debt still to be raised.
        hyp_raise: f64 = number("hyp-raise", 60000000000.0, 0.0, 10000000000000.0).range(0.0, 150000000000.0).unit(Unit::usd(Billion)).group(&HYP)
            .label("Hyperscaler: debt still to be raised", "ハイパースケーラー：これから借りる額")
            .help("For what is already promised, evenly over three years.", "約束済みの建設のため、3年間で均等に。")
            .assumed("What guided spending of 125 billion leaves to be borrowed.", "1250億ドルの投資計画のうち借り入れる分。");
        /// interest rate.
        hyp_rate: f64 = number("hyp-rate", 0.05, 0.0, 0.3).range(0.04, 0.06).unit(Unit::PERCENT.a_year()).group(&HYP)
            .label("Hyperscaler: interest rate", "ハイパースケーラー：金利")
            .help("4.20 to 5.75% on the notes of November 2025.", "2025年11月の社債は4.20～5.75%。")
            .cited(&sources::META_NOTES);
        /// years over which debt falls due.
        hyp_life: u32 = integer("hyp-life", 15, 1, 40).range(10.0, 20.0).unit(Unit::YEARS).group(&HYP)
            .label("Hyperscaler: years over which debt falls due", "ハイパースケーラー：債務の期限が来る年数")
            .help("Notes of 5 to 40 years.", "5～40年の社債。")
            .cited(&sources::META_NOTES);
        /// cash and undrawn lines.
        hyp_cash: f64 = number("hyp-cash", 81600000000.0, 0.0, 10000000000000.0).range(60000000000.0, 100000000000.0).unit(Unit::usd(Billion)).group(&HYP)
            .label("Hyperscaler: cash and undrawn lines", "ハイパースケーラー：現金と未使用の融資枠")
            .help("Cash and securities at the end of 2025.", "2025年末の現金・有価証券。")
            .cited(&sources::META_2025);
        /// owners' cushion.
        hyp_owners: f64 = number("hyp-owners", 50000000000.0, 0.0, 10000000000000.0).range(0.0, 100000000000.0).unit(Unit::usd(Billion)).group(&HYP)
            .label("Hyperscaler: owners' cushion", "ハイパースケーラー：株主の余力")
            .help("What equity could be sold for.", "増資で得られる額。")
            .assumed("A few per cent of its market value.", "時価総額の数%。");

        /// AI revenue at full scale.
        ora_full: f64 = number("ora-full", 75000000000.0, 100000000.0, 10000000000000.0).log().range(50000000000.0, 100000000000.0).unit(Unit::usd(Billion).a_year()).group(&ORA)
            .label("Oracle: AI revenue at full scale", "Oracle：AI収入（最大）")
            .help("OpenAI alone: 300 billion over some five years.", "OpenAIだけで約5年に3000億ドル。")
            .assumed("60 billion of OpenAI and a quarter more.", "OpenAIの600億ドルとその4分の1。");
        /// cash margin.
        ora_margin: f64 = number("ora-margin", 0.35, 0.0, 1.0).range(0.25, 0.5).unit(Unit::PERCENT).group(&ORA)
            .label("Oracle: cash margin", "Oracle：利益率")
            .help("On AI revenue, before rent.", "AI収入に対する、賃料前の利益率。")
            .assumed("Below a neocloud: it rents more.", "賃借が多くネオクラウドより低い。");
        /// other operating cash flow.
        ora_other: f64 = number("ora-other", 20400000000.0, -100000000000.0, 1000000000000.0).range(16000000000.0, 24000000000.0).unit(Unit::usd(Billion).a_year()).group(&ORA)
            .label("Oracle: other operating cash flow", "Oracle：他事業の営業キャッシュフロー")
            .help("10.2 billion in the half year to November 2025.", "2025年11月までの半年で102億ドル。")
            .cited(&sources::ORACLE_Q2);
        /// lease payments a year.
        ora_lease: f64 = number("ora-lease", 15000000000.0, 0.0, 1000000000000.0).range(8000000000.0, 20000000000.0).unit(Unit::usd(Billion).a_year()).group(&ORA)
            .label("Oracle: lease payments a year", "Oracle：年間リース料")
            .help("For data centres that others build, at full scale.", "他社が建てるデータセンターの賃料（最大時）。")
            .assumed("Reported commitments of about 250 billion over some 17 years; not confirmed.", "約17年で2500億ドルと報じられる約定。未確認。");
        /// debt today.
        ora_debt: f64 = number("ora-debt", 108000000000.0, 0.0, 10000000000000.0).range(100000000000.0, 120000000000.0).unit(Unit::usd(Billion)).group(&ORA)
            .label("Oracle: debt today", "Oracle：現在の債務")
            .help("November 2025; the article has 105 billion.", "2025年11月。記事では1050億ドル。")
            .cited(&sources::ORACLE_Q2);
        /// debt still to be raised.
        ora_raise: f64 = number("ora-raise", 65000000000.0, 0.0, 10000000000000.0).range(40000000000.0, 100000000000.0).unit(Unit::usd(Billion)).group(&ORA)
            .label("Oracle: debt still to be raised", "Oracle：これから借りる額")
            .help("The article: 65 billion more by 2028. KeyBanc: 25 billion a year.", "記事では2028年までに650億ドル。KeyBancは年250億ドル。")
            .cited(&sources::DISTILL);
        /// interest rate.
        ora_rate: f64 = number("ora-rate", 0.055, 0.0, 0.3).range(0.045, 0.07).unit(Unit::PERCENT.a_year()).group(&ORA)
            .label("Oracle: interest rate", "Oracle：金利")
            .help("4.45 to 6.10% on the notes of September 2025.", "2025年9月の社債は4.45～6.10%。")
            .cited(&sources::ORACLE_NOTES);
        /// years over which debt falls due.
        ora_life: u32 = integer("ora-life", 12, 1, 40).range(8.0, 16.0).unit(Unit::YEARS).group(&ORA)
            .label("Oracle: years over which debt falls due", "Oracle：債務の期限が来る年数")
            .help("Notes up to 40 years, and 9 billion due within a year.", "最長40年、1年以内に90億ドル。")
            .cited(&sources::ORACLE_KEYBANC);
        /// contracted with strong customers.
        ora_strong: f64 = number("ora-strong", 0.15, 0.0, 1.0).range(0.05, 0.3).unit(Unit::PERCENT).group(&ORA)
            .label("Oracle: contracted with strong customers", "Oracle：強い顧客との契約")
            .help("Take-or-pay by Meta, Nvidia and the like.", "MetaやNvidiaなど。使わなくても払う。")
            .assumed("What is not OpenAI.", "OpenAI以外の分。");
        /// contracted with a weak customer.
        ora_weak: f64 = number("ora-weak", 0.8, 0.0, 1.0).range(0.5, 0.85).unit(Unit::PERCENT).group(&ORA)
            .label("Oracle: contracted with a weak customer", "Oracle：弱い顧客との契約")
            .help("Pays only as demand comes: OpenAI.", "需要に応じてしか払えない顧客（OpenAI）。")
            .cited(&sources::ORACLE_Q2);
        /// years under contract.
        ora_years: u32 = integer("ora-contract", 7, 0, 40).range(5.0, 10.0).unit(Unit::YEARS).group(&ORA)
            .label("Oracle: years under contract", "Oracle：契約の年数")
            .help("From the first year on.", "1年目から。")
            .assumed("Payments from 2027 over five years.", "2027年から5年の支払い。");
        /// cash and undrawn lines.
        ora_cash: f64 = number("ora-cash", 16000000000.0, 0.0, 1000000000000.0).range(8000000000.0, 25000000000.0).unit(Unit::usd(Billion)).group(&ORA)
            .label("Oracle: cash and undrawn lines", "Oracle：現金と未使用の融資枠")
            .help("About 10 billion of cash, and a revolver.", "現金約100億ドルと融資枠。")
            .cited(&sources::ORACLE_KEYBANC);
        /// owners' cushion.
        ora_owners: f64 = number("ora-owners", 15000000000.0, 0.0, 1000000000000.0).range(0.0, 30000000000.0).unit(Unit::usd(Billion)).group(&ORA)
            .label("Oracle: owners' cushion", "Oracle：株主の余力")
            .help("It sold 5 billion of equity in fiscal 2026.", "2026年度に50億ドルを増資した。")
            .cited(&sources::ORACLE_FY26);
    }
}
