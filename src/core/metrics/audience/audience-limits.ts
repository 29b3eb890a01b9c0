/** From where on an account is worth a question; whole numbers, so that formulas need no decimal mark. Rules of thumb. */
export const AUDIENCE_LIMITS = {
  timesBelow: 4,
  timesAbove: 10,
  likesPerComment: 500,
  massFollowing: 2000,
  growthPercent: 30,
} as const;
