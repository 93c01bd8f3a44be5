/**
 * True where a score stands at a target or above it, binary noise allowed for: the mean of 300 and three
 * 433.33… is 399.99999999999994 in binary, and reaches 400.
 * Every comparison with a threshold or a target goes through here, with the tolerance of the edition's rule.
 */
export function reaches(score: number, target: number, tolerance: number): boolean {
  return score >= target - tolerance;
}
