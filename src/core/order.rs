//! Sorting numbers. One function, because every sort that the compiler makes anew weighs on the wasm.

/// The indexes of `values` from the smallest value to the largest; equal values keep their order.
pub fn ranks(values: &[f64]) -> Vec<usize> {
    let mut ranks: Vec<usize> = (0..values.len()).collect();
    ranks.sort_by(|&a, &b| values[a].total_cmp(&values[b]));
    ranks
}

#[cfg(test)]
mod tests {
    use super::ranks;

    #[test]
    fn equal_values_keep_their_order() {
        assert_eq!(ranks(&[3.0, 1.0, 2.0, 1.0]), [1, 3, 2, 0]);
        assert_eq!(ranks(&[]), [0_usize; 0]);
    }
}
