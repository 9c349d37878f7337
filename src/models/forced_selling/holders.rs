//! The holders that come with the model, as a link has them: name, role, bonds, loans, other assets,
//! leverage, lent by the banks listed, share of private funds owned, redeemed per dollar lost, price falls
//! recognised.

/// Today's. Bonds: the Federal Reserve's split of $17,168bn, first quarter of 2026. Loans: $1,340bn of
/// private funds, near $1,000bn of insurers, $150bn of large banks, and a rest that is ours; bank lines of
/// $300bn in proportion. Stakes: pensions 31%, insurers 9%, individuals 9%, the rest ours. Other assets,
/// leverage and conduct are assumptions; insurers and banks carry much at cost.
pub const TODAY: &str = "One private lender／一つの貸し手_fund_0_100e9_5e9_1.6_22e9_0_1_0.3\
*Other private credit funds／他のプライベートクレジット_fund_0_1240e9_60e9_1.6_278e9_0_1_0.3\
*Banks／銀行_lender_755e9_150e9_23e12_10.5_0_0_0_0.5\
*Life insurers／生命保険_other_3931e9_1e12_4500e9_10_0_0.07_0_0.1\
*Other insurers／損害保険_other_893e9_50e9_2300e9_2.6_0_0.02_0_0.5\
*Mutual funds／投資信託_other_2575e9_50e9_500e9_1_0_0_1_1\
*ETFs／ETF_other_1648e9_0_0_1_0_0_0.5_1\
*Pension funds／年金基金_other_1614e9_100e9_14e12_1_0_0.31_0_1\
*Abroad／海外_other_4910e9_50e9_0_1_0_0.2_0_1\
*Households and others／家計など_other_842e9_0_5e12_1_0_0.4_0_1";

/// Those of 2008, in the orders of magnitude of the end of 2007; loans are risky mortgage securities.
pub const THEN: &str = "One dealer／一つの証券会社_lender_150e9_50e9_450e9_30_300e9_0_0_1\
*Other dealers／他の証券会社_lender_600e9_200e9_1700e9_30_1e12_0_0_1\
*US banks／米銀_lender_900e9_800e9_9500e9_10_300e9_0_0_0.3\
*European banks／欧州の銀行_lender_900e9_300e9_3e12_25_400e9_0_0_0.3\
*Housing agencies／住宅金融機関_other_300e9_400e9_1e12_25_0_0_0_0.3\
*Conduits／導管体_other_200e9_400e9_400e9_15_300e9_0_0_0.5\
*Hedge funds／ヘッジファンド_other_400e9_200e9_900e9_3_500e9_0_1_1\
*Insurers／保険会社_other_2200e9_200e9_3500e9_8_0_0_0_0.1\
*Mutual funds／投資信託_other_1500e9_50e9_500e9_1_0_0_1_1\
*Pension funds and others／年金基金など_other_3500e9_100e9_12e12_1_0_0_0_1";
