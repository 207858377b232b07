/** Characters of a text where a survey asks for a few words. */
export const MAX_SHORT_TEXT = 200

/** Answers in one survey event. */
export const MAX_ANSWERS = 100

/** Bytes of the answers in one survey event as JSON. Leaves 1 KiB in a batch for what is around them. */
export const MAX_ANSWERS_BYTES = 48_128

/** Choices in one survey answer (multiple choice, ranking). */
export const MAX_CHOICES = 50

/** Choices of a ranking: more cannot be weighed against each other. */
export const MAX_RANKED = 10
