/** One passage of the guidance on thresholds: for whom, what it looks like in a child's life, and by what signs one sees it. */
export type Passage = { id: string; level: string; title: string; says: string; signs: readonly string[] }

/** A passage in one line: its level and its title. */
export const nameOf = ({ level, title }: Passage): string => `${level}: ${title}`

/** The passage about agreement: read beside a decision, and no level of help that one can name. */
export const AGREEMENT = 'agreement'

/** The passages that a decision can name. */
export const levelsOf = (guide: readonly Passage[]): Passage[] => guide.filter(({ id }) => id !== AGREEMENT)

/**
 * The first wording, which holds until the partnership’s own is written down (thresholds.ts): what it has agreed about who needs what help, in our own words after Working Together to Safeguard Children
 * 2023, chapters 1 and 3. It stands beside a decision to be read; the program never proposes a level.
 */
export const THRESHOLD_GUIDE: readonly Passage[] = [
  {
    id: 'everyone',
    level: 'For every child',
    title: 'Doing well with family, school and health',
    says: 'The child’s needs are met by those around them. Schools, health visitors and doctors give what every child is given. A worry is answered with advice, and nobody opens a case.',
    signs: [
      'Goes to school and sees a doctor when needed',
      'Has adults who notice and act',
      'A worry that advice answers',
    ],
  },
  {
    id: 'some-help',
    level: 'Some more help',
    title: 'One agency can help',
    says: 'Something is hard: sleep, attendance, a parting, money. One agency that knows the family gives more, with the family’s agreement, and looks again within weeks.',
    signs: [
      'Often late, tired or hungry at school',
      'A parting, a death or money troubles at home',
      'Development a little behind, and help is wanted',
    ],
  },
  {
    id: 'early-help',
    level: 'Early help',
    title: 'Several needs, several agencies, one plan',
    says: 'Needs have come together and will not lift by themselves: missing school, a parent’s low mood, quarrels at home, first worries about friends or about places outside the home. The family agrees to one assessment, one lead and one plan.',
    signs: [
      'Missing school again and again',
      'A parent’s low mood, drink or drugs, which the child feels',
      'Quarrels at home that the child hears',
      'First worries about friends, or places outside the home',
      'Cares for somebody at home',
    ],
  },
  {
    id: 'in-need',
    level: 'Children’s social care: a child in need',
    title: 'Without help the child will not thrive',
    says: 'The child is unlikely to reach, or keep, a reasonable standard of health or development without services, or is disabled (Children Act 1989, section 17). Earlier help has not been enough, or what is known already is too serious to try it first.',
    signs: [
      'Health or development falls behind without more help',
      'A disability for which the family needs services',
      'Early help was tried, and has not been enough',
      'Nowhere safe or settled to live',
    ],
  },
  {
    id: 'harm-at-home',
    level: 'Children’s social care: harm',
    title: 'Harm within the family',
    says: 'There is reason to suspect that the child suffers, or is likely to suffer, significant harm by those who care for them: hurt, sexual abuse, fear, neglect that goes on, violence between adults in the home (Children Act 1989, section 47).',
    signs: [
      'An injury, or words of the child, that point to being hurt',
      'Violence between adults in the home',
      'Neglect that goes on: food, warmth, hygiene, supervision',
      'Sexual abuse, told or suspected',
      'Fear of going home',
    ],
  },
  {
    id: 'harm-outside',
    level: 'Children’s social care: harm',
    title: 'Harm outside the home',
    says: 'There is reason to suspect significant harm by people or in places outside the family: exploitation for sex, for crime or for money, violence between young people, going missing, grooming on line. Those who care for the child are partners, not suspects.',
    signs: [
      'Missing from home or school, and will not say where',
      'Money, gifts or telephones that nobody explains',
      'Older people who control, threaten or pay',
      'Carries a weapon, or is hurt by other young people',
      'Groomed on line',
    ],
  },
  {
    id: 'now',
    level: 'At once',
    title: 'Danger today',
    says: 'The child is not safe tonight where they are: an injury not explained, a threat to life, a young child alone, somebody dangerous in the home. Act first; agreement and papers follow. Police, health and social care speak the same hour.',
    signs: [
      'An injury that is not explained',
      'A threat to a life',
      'A young child alone',
      'Somebody dangerous in the home tonight',
    ],
  },
  {
    id: AGREEMENT,
    level: 'At every level',
    title: 'Agreement: ask first, unless asking puts somebody in danger',
    says: 'Say openly what worries you, what you want to share, with whom and why. Ask somebody with parental responsibility, or a young person who understands it, and ask for each thing by itself: telling the front door, asking other agencies, early help, an assessment. Write down who was asked, by whom, when, and what they said. Early help needs their agreement. Where a child may be suffering significant harm, or asking would put somebody in danger, spoil evidence or lose time that matters, share without it, and write down why and who decided (Data Protection Act 2018, schedule 1, paragraph 18; Working Together 2023, chapter 1). A refusal is no reason to do nothing, and by itself no reason to do more.',
    signs: [],
  },
]
