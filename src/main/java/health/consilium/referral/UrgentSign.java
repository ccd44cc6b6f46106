package health.consilium.referral;

/**
 * A sign that cannot wait for a letter: the patient is told at once to go to local care, and the
 * referral is lifted. Source: domain.md 5.4; a prompt, not triage.
 */
public enum UrgentSign {
  FEVER,
  CONFUSION,
  BREATHLESS,
  BLEEDING,
  WEAK_LEGS,
  SUDDEN_BACK_PAIN,
  HEADACHE,
  HIGH_CALCIUM
}
