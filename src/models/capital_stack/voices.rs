//! Who holds what, in words.

use super::inputs::{Holder, Kind};
use crate::models::prelude::*;

impl Kind {
    /// Those who are owed it.
    pub(super) const fn lenders(self) -> Text {
        match self {
            Kind::Subsidiary => text("lenders to non-recourse subsidiaries", "ノンリコース子会社の貸し手"),
            Kind::Secured => text("secured lenders", "担保付き融資の貸し手"),
            Kind::Unsecured => text("senior unsecured lenders", "無担保シニアの債権者"),
            Kind::Convertible => text("convertible holders", "転換社債の保有者"),
            Kind::Subordinated => text("subordinated lenders", "劣後債権者"),
            Kind::Holding => text("lenders to the holding company", "持ち株会社の債権者"),
        }
    }
}

impl Holder {
    /// The holder, within a sentence.
    pub(super) const fn who(self) -> Text {
        match self {
            Holder::Pension => text("a pension fund", "年金基金"),
            Holder::Etf => text("a bond ETF", "債券ETF"),
            Holder::CreditFund => text("a private credit fund", "プライベートクレジットファンド"),
            Holder::Insurer => text("an insurer", "保険会社"),
            Holder::SpvBond => text("an SPV bondholder", "SPV債の保有者"),
            Holder::Lender => text("a secured lender", "担保付き融資の貸し手"),
            Holder::Convertible => text("a convertible holder", "転換社債の保有者"),
            Holder::Share => text("a shareholder", "株主"),
            Holder::HyperscalerBond => text("a hyperscaler's bondholder", "ハイパースケーラーの社債の保有者"),
            Holder::HyperscalerShare => text("a hyperscaler's shareholder", "ハイパースケーラーの株主"),
            Holder::Taxpayer => text("the taxpayer", "納税者"),
        }
    }

    /// What it holds here, what it bets on and, where it has no claim in the stack, by which way it loses: a
    /// whole sentence. Of chips, contracts and tenants it speaks only where the borrower is a neocloud.
    pub(super) const fn bet(self, is_neocloud: bool) -> Text {
        match self {
            Holder::Pension if !is_neocloud => text(
                "It holds secured loans through a fund that also borrows.",
                "借り入れもするファンドを通じて担保付き融資をもつ。",
            ),
            Holder::Etf if !is_neocloud => text(
                "It holds senior unsecured debt, which is paid from value that is not collateral.",
                "無担保シニア債務をもち、担保以外の価値から返済を受ける。",
            ),
            Holder::CreditFund | Holder::Lender if !is_neocloud => text(
                "It holds secured loans: collateral pays first, and any shortfall becomes an unsecured \
                 claim.",
                "担保付き融資をもつ。まず担保から返済を受け、不足分は無担保の請求権になる。",
            ),
            Holder::Insurer | Holder::SpvBond if !is_neocloud => text(
                "It holds a subsidiary's debt, which is paid from that subsidiary's collateral alone.",
                "子会社の債務をもち、返済の原資はその担保に限られる。",
            ),
            Holder::Pension => text(
                "It holds secured loans through a fund that also borrows, and bets that customers honour \
                 their contracts until the loans are repaid.",
                "借り入れもするファンドを通じて担保付き融資をもち、顧客が完済まで契約を守ることに賭けている。",
            ),
            Holder::Etf => text(
                "It holds the senior unsecured notes and bets that the borrower can go on refinancing them.",
                "無担保社債をもち、借り手が借り換えを続けられることに賭けている。",
            ),
            Holder::CreditFund => text(
                "It holds secured loans and bets that contracts outlast loans, or that the chips can be \
                 sold.",
                "担保付き融資をもち、契約が完済まで続くか、さもなければチップが売れることに賭けている。",
            ),
            Holder::Insurer => text(
                "It holds loans to a subsidiary and bets that its one highly rated customer pays to the end.",
                "子会社への融資をもち、ただ1社の信用力の高い顧客が最後まで払うことに賭けている。",
            ),
            Holder::SpvBond => text(
                "It holds bonds of a special-purpose vehicle (SPV) in the group, without recourse to the \
                 group, and bets that the tenant stays.",
                "グループ内の特別目的事業体（SPV）の債券をもつ。グループ本体には請求できず、賃借人が残ることに賭けて\
                 いる。",
            ),
            Holder::Lender => text(
                "It has chips and contracts as collateral and bets that both last as long as the loan.",
                "チップと契約を担保にとり、どちらも融資期間中もつことに賭けている。",
            ),
            Holder::Convertible => text(
                "It bets that the share price passes the conversion price before the debt must be repaid; \
                 until then it ranks with the notes.",
                "返済期限までに株価が転換価格を超えることに賭けている。それまでは無担保社債と同順位である。",
            ),
            Holder::Share => text(
                "It bets on growth, and on managers who extend debts and issue shares in time.",
                "成長と、債務の延長や増資をやり遂げる経営陣に賭けている。",
            ),
            Holder::HyperscalerBond => text(
                "It bets on the cash flow of the tenant, a hyperscaler (one of the largest cloud \
                 companies), and would lose only if rents and guarantees weakened the tenant's credit.",
                "賃借人であるハイパースケーラー（巨大クラウド企業）の資金繰りに賭けており、賃料や保証の負担で賃借人の\
                 信用力が落ちた場合に限り損失を被る。",
            ),
            Holder::HyperscalerShare => text(
                "It bets that AI earns more than it costs, and would lose if the hyperscaler (one of the \
                 largest cloud companies) had to write down stakes, prepayments and capacity.",
                "AIの収益が費用を上回ることに賭けており、ハイパースケーラー（巨大クラウド企業）が出資、前払い、設備に\
                 評価損を出した場合に損失を被る。",
            ),
            Holder::Taxpayer => text(
                "The taxpayer bets on nothing unless the state guarantees debt.",
                "国が債務を保証しない限り、納税者は何にも賭けていない。",
            ),
        }
    }
}
