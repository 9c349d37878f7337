//! Sorting numbers. One function for all, because every further instance of a sort makes the wasm larger;
//! and each number is put among those before it, because the standard library's sorts are 5 kB of code, for
//! lists far longer than any here.

/// The indexes of `values` from the smallest value to the largest; equal values keep their order.
pub fn ranks(values: &[f64]) -> Vec<usize> {
    let mut ranks = Vec::with_capacity(values.len());
    for (index, value) in values.iter().enumerate() {
        let place = ranks.partition_point(|&other: &usize| values[other].total_cmp(value).is_le());
        ranks.insert(place, index);
    }
    ranks
}

/// The values with `own` in place of the nearest one, and the index of it.
pub fn with_own(values: &[f64], own: f64) -> (Vec<f64>, usize) {
    let distance = |index: &usize| (values[*index] - own).abs();
    let nearest = (0..values.len()).min_by(|a, b| distance(a).total_cmp(&distance(b))).unwrap_or(0);
    let mut values = values.to_vec();
    if let Some(value) = values.get_mut(nearest) {
        *value = own;
    }
    (values, nearest)
}

#[cfg(test)]
mod tests {
    use super::{ranks, with_own};

    #[test]
    fn ones_own_takes_the_nearest_place() {
        assert_eq!(with_own(&[1.0, 2.0, 3.0], 2.4), (vec![1.0, 2.4, 3.0], 1));
        assert_eq!(with_own(&[1.0, 2.0], 9.0), (vec![1.0, 9.0], 1));
        assert_eq!(with_own(&[], 9.0), (vec![], 0));
    }

    #[test]
    fn equal_values_keep_their_order() {
        assert_eq!(ranks(&[3.0, 1.0, 2.0, 1.0]), [1, 3, 2, 0]);
        assert_eq!(ranks(&[]), [0_usize; 0]);
    }
}
