//! What people paste into a table of debts: what has one meaning is read, what has two is asked, and nothing
//! else is lost.

use buying_time::core::paste::{Answers, Asked, PasteNotice, Unpasted};
use buying_time::core::text::Lang;
use buying_time::core::value::Value;
use buying_time::models::MODELS;
use buying_time::page::state::{PageState, PastePlace, Pasted};

/// A page with a table of debts, and the place of the table among its inputs.
fn page() -> (PageState, usize) {
    let model = MODELS.iter().find(|model| model.about().id == "maturity-wall").expect("the maturity wall");
    (PageState::open(*model, ""), 0)
}

fn paste(text: &str, answers: &Answers, lang: Lang) -> (PageState, Result<Pasted, Unpasted>) {
    let (mut state, index) = page();
    let pasted = state.paste(index, text, PastePlace::Replace, answers, lang);
    (state, pasted)
}

/// Amounts and rates of the rows in force.
fn debts(state: &PageState) -> Vec<(f64, f64)> {
    let Value::Table(rows) = &state.values[0] else { panic!("no table") };
    let number = |value: &Value| if let Value::Number(number) = value { *number } else { f64::NAN };
    rows.iter().map(|row| (number(&row[2]), number(&row[3]))).collect()
}

/// Pastes a text and answers every question by the first option whose label has one of these.
#[track_caller]
fn answered(text: &str, choices: &[&str]) -> (PageState, Vec<String>, Vec<PasteNotice>) {
    let (mut answers, mut questions) = (Answers::default(), Vec::new());
    for _ in 0..10 {
        let (state, pasted) = paste(text, &answers, Lang::En);
        match pasted.expect("taken or asked") {
            Pasted::Asked(Asked { question, options }) => {
                assert!(options.len() >= 2, "{question}");
                let labels: Vec<&str> = options.iter().map(|option| option.label.as_str()).collect();
                let is_meant = |label: &str| choices.iter().any(|choice| label.starts_with(choice));
                let at = labels.iter().position(|label| is_meant(label));
                answers = options[at.unwrap_or_else(|| panic!("{question} {labels:?}"))].answers.clone();
                questions.push(format!("{question} {}", labels.join(" | ")));
            }
            Pasted::Taken { notices, .. } => {
                assert_eq!(state.drafts[0].complaints, [], "{text}");
                return (state, questions, notices);
            }
        }
    }
    panic!("asked for ever: {questions:?}");
}

#[test]
fn decimal_commas_are_decimals_throughout() {
    let text = "X;Bond;782,500;0,065;2030-06;";
    let (state, questions, notices) = answered(text, &["millions", "0,065 is 6.5%", "At maturity"]);
    assert_eq!(debts(&state), [(782.5e6, 0.065)]);
    assert!(notices.contains(&PasteNotice::DecimalCommas));
    // The scale, what the rates are in, and how it is repaid.
    assert_eq!(questions.len(), 3, "{questions:?}");
    assert!(questions[0].contains("millions: total $783mn"), "{}", questions[0]);
    assert!(
        questions[1].contains("0,065 is 6.5%: total $783mn, weighted average rate 6.5%"),
        "{}",
        questions[1]
    );
    assert!(questions[1].contains("0,065 is 0.065%"), "{}", questions[1]);
    // With tabs too, if one number can be nothing else.
    let (state, ..) = answered("X\tBond\t782,500\t6,5\t2030-06\tAt maturity", &["millions"]);
    assert_eq!(debts(&state), [(782.5e6, 0.065)]);
    // And commas that group stay what they are.
    let (state, ..) = answered("X\tBond\t782,500\t6.5\t2030-06\tAt maturity", &["thousands"]);
    assert_eq!(debts(&state), [(782.5e6, 0.065)]);
    let (state, ..) = answered("X\tBond\t782,500\t6\t2030-06\tAt maturity", &["thousands"]);
    assert_eq!(debts(&state), [(782.5e6, 0.06)]);
    let (state, ..) = answered("X;Bond;1.234,5;6;2030-06;At maturity", &["millions"]);
    assert_eq!(debts(&state), [(1_234.5e6, 0.06)]);
    // Both at once contradict each other.
    let (_, pasted) = paste("X\tBond\t1.5\t6,5\t2030-06\t", &Answers::default(), Lang::En);
    assert_eq!(pasted, Err(Unpasted::MixedMarks("1.5".to_owned(), "6,5".to_owned())));
}

#[test]
fn a_point_before_three_digits_is_asked() {
    let text = "X\tBond\t1.782\t6\t2030-06\tAt maturity\nY\tBond\t4.954\t7\t2031-06\tAt maturity";
    let (state, questions, _) = answered(text, &["Three decimals", "billions"]);
    assert_eq!(debts(&state), [(1.782e9, 0.06), (4.954e9, 0.07)]);
    assert!(questions[0].starts_with("Is 1.782 a number with three decimals, or 1782?"), "{}", questions[0]);
    let (state, ..) = answered(text, &["1782 (the point marks thousands)", "millions"]);
    assert_eq!(debts(&state), [(1_782e6, 0.06), (4_954e6, 0.07)]);
    // One other number that tells is enough.
    let (_, questions, _) = answered("X\tBond\t1.782\t6.25\t2030-06\tAt maturity", &["billions"]);
    assert_eq!(questions.len(), 1);
}

#[test]
fn rates_of_one_or_less_may_be_fractions() {
    let text = "X\tBond\t$1bn\t0.15\t2030-06\tAt maturity\nY\tBond\t$1bn\t0.11\t2030-06\tAt maturity";
    let (state, questions, notices) = answered(text, &["0.15 is 15%"]);
    assert_eq!(debts(&state), [(1e9, 0.15), (1e9, 0.11)]);
    assert!(notices.contains(&PasteNotice::Fractions));
    assert!(questions[0].contains("weighted average rate 13%"), "{}", questions[0]);
    assert!(questions[0].contains("weighted average rate 0.13%"), "{}", questions[0]);
    let (state, ..) = answered(text, &["0.15 is 0.15%"]);
    assert_eq!(debts(&state), [(1e9, 0.0015), (1e9, 0.0011)]);
    // One rate above 1 settles it, and so does a percent sign or the heading.
    for text in [
        "X\tBond\t$1bn\t0.25\t2030-06\tAt maturity\nY\tBond\t$1bn\t1.75\t2030-06\tAt maturity",
        "X\tBond\t$1bn\t0.25%\t2030-06\tAt maturity\nY\tBond\t$1bn\t1.75%\t2030-06\tAt maturity",
        "Issuer\tKind\tAmount\tRate (%)\tDue\tRepaid\n\
         X\tBond\t$1bn\t0.25\t2030-06\tAt maturity\nY\tBond\t$1bn\t1.75\t2030-06\tAt maturity",
        "Issuer\tKind\tAmount\tRate, bps\tDue\tRepaid\n\
         X\tBond\t$1bn\t25\t2030-06\tAt maturity\nY\tBond\t$1bn\t175\t2030-06\tAt maturity",
    ] {
        let (state, questions, _) = answered(text, &[]);
        assert_eq!(questions, [""; 0], "{text}");
        assert_eq!(debts(&state), [(1e9, 0.0025), (1e9, 0.0175)], "{text}");
    }
}

#[test]
fn our_own_table_comes_back() {
    for (lang, head) in [
        (Lang::En, "Issuer,Kind,Amount [$],Rate [fraction],Due,Repaid"),
        (Lang::Ja, "発行体,種類,金額 [ドル],金利 [比率],期限,返済"),
    ] {
        let text = format!("{head}\nOracle,bond,3000000000,0.0445,2030-09,maturity\n");
        let (state, pasted) = paste(&text, &Answers::default(), lang);
        assert!(matches!(pasted, Ok(Pasted::Taken { rows: 1, .. })), "{pasted:?}");
        assert_eq!(debts(&state), [(3e9, 0.0445)]);
    }
}

#[test]
fn headings_carry_units_and_what_is_not_used_is_named() {
    let text = "Borrower\tType\tPrincipal ($mm)\tCoupon (%)\tMaturity\tRating\n\
                X\tLoan\t1,500\t9.25\tJune 2030\tBB\nY\tConvertible\t2,000\t1.75\t15 Dec 2031\tB";
    let (state, questions, notices) = answered(text, &["At maturity"]);
    assert_eq!(debts(&state), [(1.5e9, 0.0925), (2e9, 0.0175)]);
    let Value::Table(rows) = &state.values[0] else { panic!("no table") };
    assert_eq!(
        [&rows[0][1], &rows[1][1]],
        [&Value::Choice(1), &Value::Choice(3)],
        "the types that were pasted"
    );
    assert_eq!(notices, [PasteNotice::Unused(vec!["Rating".to_owned()])]);
    // How it is repaid stands nowhere: never filled in without a word.
    assert_eq!(questions.len(), 1);
    assert!(questions[0].starts_with("There is no “Repaid” column."), "{}", questions[0]);
}

#[test]
fn the_scale_of_plain_amounts_is_asked_with_what_they_come_to() {
    let text = "A\tBond\t1,500\t6.5\t2030-06\tAt maturity\nB\tBond\t12,700\t7\t2030-06\tAt maturity";
    let (state, questions, _) = answered(text, &["millions"]);
    assert_eq!(debts(&state), [(1.5e9, 0.065), (12.7e9, 0.07)]);
    assert!(
        questions[0].contains("millions: total $14.2bn, weighted average rate 6.95%"),
        "{}",
        questions[0]
    );
    // 12,700 billion is more than a row takes.
    assert!(!questions[0].contains("billions"), "{}", questions[0]);
    // Amounts that say what they are in need no question.
    let (_, questions, _) = answered("A\tBond\t$27.3MM\t225bps\t2030-06\tAt maturity", &[]);
    assert_eq!(questions, [""; 0]);
}

#[test]
fn what_is_out_of_bounds_is_not_read_in_another_unit() {
    let answers = Answers { exponent: Some(0), ..Answers::default() };
    for (text, lang) in [
        ("A\tBond\t500\t6.5\t2030-06\tAt maturity\nB\tBond\t1500000000\t7\t2030-06\tAt maturity", Lang::En),
        ("A\tbond\t900\t6.5\t2030-06\tmaturity\nB\tbond\t1500000000\t7\t2030-06\tmaturity", Lang::Ja),
    ] {
        let (state, pasted) = paste(text, &answers, lang);
        assert!(matches!(pasted, Ok(Pasted::Taken { .. })));
        assert_eq!(state.drafts[0].complaints.len(), 1);
        assert_eq!(state.drafts[0].complaints[0].cell, Some((0, 2)));
        assert_eq!(state.values[0], state.home[0], "nothing is in force");
    }
    let (state, _) = paste(
        "Issuer\tKind\tAmount [$]\tRate [fraction]\tDue\tRepaid\nA\tbond\t2e9\t6.5\t2030-06\tmaturity",
        &Answers::default(),
        Lang::En,
    );
    assert_eq!(state.drafts[0].complaints[0].cell, Some((0, 3)), "650% is no rate");
    // Another currency is refused.
    for head in ["Amount (¥bn)", "Amount (EUR m)", "金額（億円）", "Amount, £m"] {
        let text = format!("Issuer\tKind\t{head}\tRate\tDue\tRepaid\nA\tbond\t2\t6.5\t2030-06\tmaturity");
        assert_eq!(
            paste(&text, &Answers::default(), Lang::En).1,
            Err(Unpasted::NotDollars(head.to_owned())),
            "{head}"
        );
    }
    let text = "(in € millions)\nIssuer\tKind\tAmount\tRate\tDue\tRepaid\nA\tbond\t2\t6.5\t2030-06\tmaturity";
    assert!(matches!(paste(text, &Answers::default(), Lang::En).1, Err(Unpasted::NotDollars(_))));
    // A heading is followed, and that is said where another unit was chosen.
    let text = "Issuer\tKind\tAmount ($bn)\tRate\tDue\tRepaid\nA\tbond\t2\t6.5\t2030-06\tmaturity";
    let (state, pasted) = paste(text, &Answers { exponent: Some(6), ..Answers::default() }, Lang::En);
    assert_eq!(debts(&state), [(2e9, 0.065)]);
    let Ok(Pasted::Taken { notices, .. }) = pasted else { panic!("{pasted:?}") };
    assert_eq!(notices[0].message(Lang::En), "Amounts were read as the heading says, in billions.");
}

#[test]
fn coupons_as_filings_write_them() {
    let (state, questions, _) = answered(
        "Issuer\tKind\tAmount ($mm)\tRate (%)\tDue\tRepaid\n\
         A\tBond\t1,500\t5.250\t2030-06\tAt maturity\nB\tBond\t500\t6.000\t2031-06\tAt maturity",
        &[],
    );
    assert_eq!((debts(&state), questions.len()), (vec![(1.5e9, 0.0525), (5e8, 0.06)], 0));
    let (_, questions, _) = answered("A\tBond\t$1.500bn\t5.250%\t2030-06\tAt maturity", &[]);
    assert_eq!(questions.len(), 0, "{questions:?}");
    // Lines above the headings, one of which has the unit.
    let text = "Long-term debt\n(in millions)\nDescription\tKind\tMaturity\tRate\tAmount\tRepaid\n\
                A\tBond\t2030\t5.250\t1,500\tAt maturity";
    let (state, questions, _) = answered(text, &[]);
    assert_eq!((debts(&state), questions.len()), (vec![(1.5e9, 0.0525)], 0), "{questions:?}");
    // Below two tenths of a percent nobody lends.
    let (_, questions, _) = answered(
        "A\tBond\t$1bn\t0.065\t2030-06\tAt maturity\nB\tBond\t$1bn\t1.5\t2030-06\tAt maturity",
        &["0.065 is 0.065%"],
    );
    assert_eq!(questions.len(), 1);
}

#[test]
fn subtotals_are_no_debts_either() {
    let head = "Issuer\tKind\tAmount ($m)\tRate (%)\tDue\tRepaid\n";
    let row = |name: &str, amount: u32| format!("{name}\tBond\t{amount}\t6.5\t2030-06\tAt maturity\n");
    let text = format!(
        "{head}{}{}{}{}",
        row("A", 1_000),
        row("B", 2_000),
        row("Total bonds", 3_000),
        row("C", 5_000)
    );
    let (state, questions, notices) = answered(&text, &[]);
    assert_eq!((debts(&state).len(), questions.len(), notices.len()), (3, 0, 1), "{questions:?} {notices:?}");
    let text = format!(
        "{head}{}{}{}{}{}{}",
        row("A", 1_000),
        row("小計", 1_000),
        row("B", 2_000),
        row("C", 3_000),
        row("小　計", 5_000),
        row("合　計", 6_000)
    );
    assert_eq!(debts(&answered(&text, &[]).0).len(), 3);
    let text = format!("{head}{}{}{}", row("Total", 3_000), row("A", 1_000), row("B", 2_000));
    assert_eq!(debts(&answered(&text, &[]).0).len(), 2);
    // In a column there are no names.
    let (mut state, index) = page();
    let place = PastePlace::Down { row: 0, column: 2 };
    let pasted = state.paste(index, "1.5bn\n2.5bn\n4bn", place, &Answers::default(), Lang::En);
    assert!(matches!(pasted, Ok(Pasted::Asked(_))), "{pasted:?}");
}

#[test]
fn columns_of_other_things_than_numbers() {
    let (mut state, index) = page();
    let mut put = |text: &str, column: usize| {
        state.paste(index, text, PastePlace::Down { row: 0, column }, &Answers::default(), Lang::En)
    };
    assert!(matches!(put("Alpha\nBeta", 0), Ok(Pasted::Taken { rows: 2, .. })));
    assert!(matches!(put("\"Two\nlines\"", 0), Ok(Pasted::Taken { rows: 1, .. })));
    assert!(matches!(put("Convertible\nbond", 1), Ok(Pasted::Taken { rows: 2, .. })));
    assert!(matches!(put("04/05/2030\n05/06/2030", 4), Ok(Pasted::Asked(_))));
    assert!(matches!(put("Rate (%)\n4.5\n5", 3), Ok(Pasted::Taken { rows: 2, .. })));
    assert_eq!(state.drafts[0].complaints, []);
    let grid = state.grid(index, Lang::En);
    assert_eq!(
        [&grid[0][0], &grid[1][0], &grid[0][1], &grid[0][3]],
        ["Two lines", "Beta", "Convertible", "4.5"]
    );
}

#[test]
fn a_total_is_not_a_debt() {
    let head = "Issuer\tKind\tAmount ($m)\tRate (%)\tDue\tRepaid\n";
    let rows = "A\tBond\t1,500\t6.5\t2030-06\tAt maturity\nB\tBond\t2,000\t7\t2030-06\tAt maturity\n";
    for last in
        ["Total\t\t3,500\t\t\t", "\t\t3,500\t\t\t", "Total debt\t\t3,501\t\t\t", "合計\t\t3,500\t\t\t"]
    {
        let (state, questions, notices) = answered(&format!("{head}{rows}{last}"), &[]);
        assert_eq!(debts(&state).len(), 2, "{last}");
        assert_eq!(questions, [""; 0]);
        assert!(matches!(notices[0], PasteNotice::TotalLeftOut(_)));
    }
    // Called a total but none; the sum of the others but called otherwise.
    for last in
        ["Total\tBond\t4,000\t7\t2030-06\tAt maturity", "Oracle\tBond\t3,500\t7\t2030-06\tAt maturity"]
    {
        let (state, ..) = answered(&format!("{head}{rows}{last}"), &["The total"]);
        assert_eq!(debts(&state).len(), 2, "{last}");
        let (state, questions, _) = answered(&format!("{head}{rows}{last}"), &["A debt"]);
        assert_eq!(debts(&state).len(), 3, "{last}");
        assert!(questions[0].contains("The total; leave it out: total $3.5bn"), "{}", questions[0]);
    }
    let (state, questions, _) =
        answered(&format!("{head}{rows}TotalEnergies\tBond\t900\t7\t2030-06\tAt maturity"), &[]);
    assert_eq!((debts(&state).len(), questions.len()), (3, 0));
}

#[test]
fn dates_have_one_order() {
    let row = |date: &str| format!("X\tBond\t$1bn\t7\t{date}\tAt maturity\n");
    let due = |state: &PageState| -> Vec<Value> {
        let Value::Table(rows) = &state.values[0] else { panic!("no table") };
        rows.iter().map(|row| row[4].clone()).collect()
    };
    let months = |year: u32, month: u32| Value::Integer(year * 12 + month - 1);
    let (state, questions, _) = answered(&(row("24/05/2030") + &row("05/06/2030")), &[]);
    assert_eq!(questions, [""; 0]);
    assert_eq!(due(&state), [months(2030, 5), months(2030, 6)]);
    let (state, ..) = answered(&(row("05/24/2030") + &row("05/06/2030")), &[]);
    assert_eq!(due(&state), [months(2030, 5), months(2030, 5)]);
    let (state, questions, _) = answered(&row("05/06/2030"), &["05/06/2030 is in May 2030"]);
    assert_eq!(due(&state), [months(2030, 5)]);
    assert_eq!(questions.len(), 1);
    let mixed = paste(&(row("24/05/2030") + &row("05/24/2030")), &Answers::default(), Lang::En).1;
    assert_eq!(mixed, Err(Unpasted::MixedDates("24/05/2030".to_owned(), "05/24/2030".to_owned())));
    // Others that can be read; what can't is marked and nothing is guessed.
    for (date, expected) in [
        ("December 15, 2030", (2030, 12)),
        ("01 SEP 30", (2030, 9)),
        ("令和12年6月", (2030, 6)),
        ("47832", (2030, 12)),
    ] {
        assert_eq!(due(&answered(&row(date), &[]).0), [months(expected.0, expected.1)], "{date}");
    }
    for (date, en, ja) in [
        ("2030.1", "Due can be read as two months", "2通りの年月に読めます"),
        ("Thereafter", "Due gives no year", "年がありません"),
    ] {
        let (state, pasted) = paste(&row(date), &Answers::default(), Lang::En);
        assert!(matches!(pasted, Ok(Pasted::Taken { .. })));
        let complaint = &state.drafts[0].complaints[0];
        assert_eq!(complaint.cell, Some((0, 4)));
        assert!(complaint.error.message(Lang::En).contains(en), "{}", complaint.error.message(Lang::En));
        assert!(complaint.error.message(Lang::Ja).contains(ja), "{}", complaint.error.message(Lang::Ja));
        assert_eq!(state.values[0], state.home[0], "the last good table stays in force");
        assert_eq!(state.grid(0, Lang::En)[0][4], date, "what was pasted is there");
    }
}

#[test]
fn filed_tables_names_and_broken_lines() {
    // A filed table: signs in columns of their own, with an empty one between.
    let text = "Issuer\tKind\t\tAmount ($m)\t\tRate\t\tDue\tRepaid\n\
                A\tBond\t$\t1,500\t\t6.5\t%\t2030-06\tAt maturity\n\
                B\tBond\t\t2,000\t\t7\t%\t2030-06\tAt maturity";
    let (state, questions, notices) = answered(text, &[]);
    assert_eq!(debts(&state), [(1.5e9, 0.065), (2e9, 0.07)]);
    assert_eq!((questions.len(), notices.len()), (0, 0));
    // A name of 54 letters, and one with a line break in quotes.
    let long = "N".repeat(54);
    let text = format!(
        "{long}\tBond\t$1bn\t7\t2030-06\tAt maturity\n\"First\nSecond\"\tBond\t$1bn\t7\t2030-06\tAt maturity"
    );
    let (state, _, notices) = answered(&text, &[]);
    let short = format!("{}…", "N".repeat(39));
    assert_eq!(notices, [PasteNotice::Shortened(0, short.clone())]);
    assert_eq!([&state.grid(0, Lang::En)[0][0], &state.grid(0, Lang::En)[1][0]], [&short, "First Second"]);
}

#[test]
fn a_column_of_cells_fills_downwards() {
    let (mut state, index) = page();
    let before = debts(&state);
    let place = PastePlace::Down { row: 1, column: 3 };
    let pasted = state.paste(index, "4.5\n5\n5.5%\n6\n6.25", place, &Answers::default(), Lang::En);
    assert!(matches!(pasted, Ok(Pasted::Taken { rows: 5, .. })), "{pasted:?}");
    let after = debts(&state);
    assert_eq!(after.len(), before.len());
    let rates: Vec<f64> = after[..7].iter().map(|(_, rate)| *rate).collect();
    assert_eq!(rates, [before[0].1, 0.045, 0.05, 0.055, 0.06, 0.0625, before[6].1]);
    // More than there are rows for: nothing is taken, and it is said.
    let place = PastePlace::Down { row: before.len() - 2, column: 3 };
    let pasted = state.paste(index, "4.5\n5\n5.5", place, &Answers::default(), Lang::En);
    assert_eq!(pasted, Err(Unpasted::TooManyRows(3, 2)));
    assert_eq!(debts(&state), after);
}

#[test]
fn a_bad_row_is_in_the_table_and_the_good_table_in_force() {
    let text = "X\tBond\t$1bn\tmuch\t2030-06\tAt maturity\nY\tGift\t(5)\t7\t2030-06\tAt maturity";
    let (state, pasted) = paste(text, &Answers { exponent: Some(9), ..Answers::default() }, Lang::En);
    assert!(matches!(pasted, Ok(Pasted::Taken { rows: 2, .. })));
    let said: Vec<String> = state.drafts[0].complaints.iter().map(|c| c.error.message(Lang::En)).collect();
    assert_eq!(said.len(), 3, "{said:?}");
    assert!(said[2].starts_with("Row 2: Amount must not be negative."), "{said:?}");
    assert_eq!(state.grid(0, Lang::En)[0][3], "much");
}
