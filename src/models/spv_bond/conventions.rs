//! What the reader chooses of the notes' conventions, and what the finance base makes of it.

use crate::finance::bond::Repayment;
use crate::finance::business_days::Roll;
use crate::finance::day_count::DayCount;
use crate::models::prelude::*;

choices! {
    /// How often interest is paid.
    pub enum Frequency {
        Semiannual = "2", "Twice a year", "年2回";
        Annual = "1", "Once a year", "年1回";
        Quarterly = "4", "Quarterly", "年4回";
        Monthly = "12", "Monthly", "毎月";
    }
}

impl Frequency {
    /// k, payments a year.
    pub const fn per_year(self) -> i32 {
        match self {
            Frequency::Semiannual => 2,
            Frequency::Annual => 1,
            Frequency::Quarterly => 4,
            Frequency::Monthly => 12,
        }
    }
}

choices! {
    /// How long the first coupon period is.
    pub enum FirstCoupon {
        Long = "long", "Long: one period later", "長い（1期後）";
        Next = "next", "On the next payment date", "次の利払い日";
    }
}

choices! {
    /// How days are counted.
    pub enum Convention {
        BondBasis = "30-360", "30/360, bond basis", "30/360（ボンドベーシス）";
        UnitedStates = "30-360-us", "30/360 US, with February's end", "30/360米国式（2月末を30日とみる）";
        Actual = "act-act", "Actual/actual (ICMA)", "実日数／実日数（ICMA）";
    }
}

impl Convention {
    pub(super) const fn day_count(self) -> DayCount {
        match self {
            Convention::BondBasis => DayCount::BondBasis,
            Convention::UnitedStates => DayCount::UnitedStates,
            Convention::Actual => DayCount::ActualIcma,
        }
    }
}

choices! {
    /// How principal is repaid.
    pub enum Profile {
        Level = "level", "Level: equal debt service", "元利均等";
        Straight = "straight", "Straight-line: equal principal", "元金均等";
        Bullet = "bullet", "Bullet: all at maturity", "満期一括";
    }
}

impl Profile {
    pub(super) const fn repayment(self) -> Repayment {
        match self {
            Profile::Level => Repayment::Level,
            Profile::Straight => Repayment::Straight,
            Profile::Bullet => Repayment::Bullet,
        }
    }
}

choices! {
    /// When a payment is made that falls on a holiday.
    pub enum Holidays {
        Unadjusted = "unadjusted", "Ignored", "考慮しない";
        Following = "following", "Next business day", "翌営業日";
        Modified = "modified", "Next business day of the month", "翌営業日（月を越えれば前営業日）";
        Preceding = "preceding", "Previous business day", "前営業日";
    }
}

impl Holidays {
    pub(super) const fn roll(self) -> Roll {
        match self {
            Holidays::Unadjusted => Roll::Unadjusted,
            Holidays::Following => Roll::Following,
            Holidays::Modified => Roll::ModifiedFollowing,
            Holidays::Preceding => Roll::Preceding,
        }
    }
}
