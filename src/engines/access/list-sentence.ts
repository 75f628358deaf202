/** Ends every list of children, the same for every viewer, so that it never tells whether one was left out. */
export const LIST_SENTENCE =
  'Some children may not be shown here, because their records are open only to certain people. Figures and returns count every child.'
