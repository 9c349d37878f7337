//! What the model answers.

use crate::models::prelude::*;

const USD: Unit = Unit::usd(Billion);

outputs! {
    /// What the model answers. Money in dollars, rates as fractions a year.
    pub struct Outputs {
        in "What contagion adds", "波及が加えるもの" {
            added("Contagion adds", "波及で加わる損失"): f64 = output("added").headline().unit(USD)
                .help("All losses less the credit losses of the first round.",
                      "損失の総額から、初回の貸し倒れ損失を引いた額。");
            total("All losses", "損失の総額"): f64 = output("total").headline().unit(USD)
                .help("Credit losses, and what lower prices take off everybody's bonds and loans.",
                      "貸し倒れ損失と、すべての保有者の債券・融資の値下がり。");
            spread("Added to the cost of new debt", "新たな債務の金利への上乗せ"): f64 =
                output("spread-end").headline().unit(Unit::PERCENT)
                .help("Where the rounds come to rest, from below.", "下から回して落ち着く水準。");
            outcomes("Outcomes consistent with these facts", "同じ条件と両立する結末"): Answer =
                output("outcomes").in_words();
            first("Credit losses of the first round", "初回の貸し倒れ損失"): f64 = output("first").unit(USD)
                .help("Before anything feeds back.", "何も跳ね返らない段階。");
            more_credit("More credit losses", "加わる貸し倒れ損失"): f64 = output("more-credit").unit(USD)
                .help("Because refinancing becomes dearer.", "借り換えが割高になるため。");
            marks("Lower prices", "値下がり"): f64 = output("marks").unit(USD)
                .help("Losses on what is held, from forced sales; no credit losses.",
                      "投げ売りによる保有資産の値下がり。貸し倒れではない。");
            credit("Credit losses", "貸し倒れ損失"): f64 = output("credit").unit(USD);
        }
        in "If confidence goes first", "信認が先に失われた場合" {
            high_spread("Added to the cost of new debt, from above", "上から回した場合の上乗せ"): f64 =
                output("high-spread").unit(Unit::PERCENT)
                .help("The greatest addition that the same inputs bear out.", "同じ条件のもとで自ら裏づけられる最大の上乗せ。");
            high_total("All losses, from above", "上から回した場合の損失の総額"): f64 =
                output("high-total").unit(USD);
        }
        in "All losses if a link is cut", "つながりを一つ断った場合の損失の総額" {
            no_late("Without late demand", "需要の遅れがない場合"): f64 = output("no-late").unit(USD);
            no_dearer("Without dearer refinancing", "借り換えが割高にならない場合"): f64 = output("no-dearer").unit(USD);
            no_together("Without GPUs sold together", "GPUが一度に売られない場合"): f64 =
                output("no-together").unit(USD);
            no_selling("Without falling prices", "投げ売りで値下がりしない場合"): f64 = output("no-selling").unit(USD);
            no_drawn("Without higher yields", "金利が上がらない場合"): f64 = output("no-drawn").unit(USD);
            no_charged("Without a higher spread", "損失がスプレッドに響かない場合"): f64 = output("no-charged").unit(USD);
        }
        in "What dearer debt is made of", "上乗せの内訳" {
            for_losses("For losses", "損失の分"): f64 = output("for-losses").unit(Unit::PERCENT);
            for_prices("For lower bond prices", "債券の値下がりの分"): f64 = output("for-prices").unit(Unit::PERCENT);
            for_yields("For funds drawn", "資金の枯渇の分"): f64 = output("for-yields").unit(Unit::PERCENT);
            rounds("Rounds until rest", "落ち着くまでの周回"): f64 = output("rounds").unit(Unit::PLAIN);
        }
        in "From the hurdle to the loss", "ハードルから損失まで" {
            needed("Revenue AI needs", "AIに必要な売上高"): f64 = output("needed").unit(USD.a_year())
                .help("On the annuity basis of the productivity hurdle, at the spread where it rests.",
                      "「生産性のハードル」の資本回収基準。落ち着いた上乗せ金利による。");
            needed_first("The same at the first spread", "同、初めの上乗せ金利の場合"): f64 =
                output("needed-first").unit(USD.a_year());
            earned("Revenue AI earns in the planned year", "計画の年にAIが稼ぐ売上高"): f64 =
                output("earned").more_is_better().unit(USD.a_year());
            owed("The sector's debt", "業界の債務"): f64 = output("owed").unit(USD);
            unpaid("Unpaid within twelve years", "12年間の未払い"): f64 = output("unpaid").unit(USD);
            before("Paid by owners, reserves and guarantors", "株主・準備金・保証人の負担"): f64 =
                output("before").unit(USD)
                .help("Before lenders lose.", "貸し手が損をする前に払う額。");
            spv("Unpaid by SPVs", "SPVの未払い"): f64 = output("unpaid-spv").unit(USD);
            neo("Unpaid by neoclouds", "ネオクラウドの未払い"): f64 = output("unpaid-neo").unit(USD);
            hyp("Unpaid by hyperscalers", "ハイパースケーラーの未払い"): f64 = output("unpaid-hyp").unit(USD);
            lessee("Unpaid by cloud lessees", "賃借型クラウドの未払い"): f64 = output("unpaid-lessee").unit(USD);
            recovered("Recovered", "回収"): f64 = output("recovered").more_is_better().unit(USD);
            recovery("Recovery", "回収率"): Answer = output("recovery").more_is_better().unit(Unit::PERCENT);
            gpus("Most GPUs seized in a year", "1年に差し押さえられるGPUの最大数"): f64 = output("gpus").unit(Unit::GPUS);
        }
        in "From the loss to the price", "損失から価格まで" {
            bonds("Lost on bonds", "債券の損失"): f64 = output("lost-bonds").unit(USD);
            loans("Lost on loans", "融資の損失"): f64 = output("lost-loans").unit(USD);
            sold("Forced sales", "投げ売り"): f64 = output("sold").unit(USD);
            bond_fall("Fall in bond prices", "債券の値下がり率"): f64 = output("bond-fall").unit(Unit::PERCENT);
            loan_fall("Fall in loan prices", "融資の値下がり率"): f64 = output("loan-fall").unit(Unit::PERCENT);
            shortfall("Found beyond idle money", "遊休資金では足りない額"): f64 = output("shortfall").unit(USD)
                .help("What AI draws and holders sell, less what lies idle.", "資金需要と売却額から遊休資金を引いた額。");
        }
        in "Who bears it in the end", "最後に負担するのは誰か" {
            banks("Banks", "銀行"): f64 = output("by-banks").unit(USD);
            insurers("Insurers", "保険会社"): f64 = output("by-insurers").unit(USD);
            mutual("Mutual funds and ETFs", "投資信託・ETF"): f64 = output("by-mutual").unit(USD);
            pensions("Pension funds", "年金基金"): f64 = output("by-pensions").unit(USD);
            abroad("Abroad", "海外"): f64 = output("by-abroad").unit(USD);
            households("Households and others", "家計など"): f64 = output("by-households").unit(USD)
                .help("With what holders' own creditors lose.", "保有者の債権者の損失を含む。");
        }
    }
}
