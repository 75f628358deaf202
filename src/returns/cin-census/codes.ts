/**
 * Code sets of the children in need census, with short labels of our own where the guide's are long. Source:
 * DfE children in need census guides (Open Government Licence).
 */

/** CIN census: disability. */
export const DISABILITY = {
  NONE: 'No disability',
  MOB: 'Mobility',
  HAND: 'Hand function',
  PC: 'Personal care',
  INC: 'Incontinence',
  COMM: 'Communication',
  LD: 'Learning',
  HEAR: 'Hearing',
  VIS: 'Vision',
  BEH: 'Behaviour',
  CON: 'Consciousness',
  AUT: 'Autism',
  DDA: 'Other',
} as const

/** CIN census: referral source. */
export const REFERRAL_SOURCE = {
  '1A': 'Family member, relative or carer',
  '1B': 'Acquaintance, neighbour or child minder',
  '1C': 'Self',
  '1D': 'Other individual',
  '2A': 'School',
  '2B': 'Education services',
  '3A': 'GP',
  '3B': 'Health visitor',
  '3C': 'School nurse',
  '3D': 'Other primary health',
  '3E': 'Accident and emergency',
  '3F': 'Other health',
  '4': 'Housing',
  '5A': 'Adult social care',
  '5B': 'Other council service',
  '5C': 'Another authority',
  '5D': 'Early help',
  '6': 'Police',
  '7': 'Court, probation or other legal agency',
  '8': 'Other agency or voluntary body',
  '9': 'Anonymous',
  '10': 'Unknown',
} as const

/** CIN census: primary need. */
export const PRIMARY_NEED = {
  N0: 'Not stated',
  N1: 'Abuse, neglect and exploitation',
  N2: 'Child’s disability',
  N3: 'Parental disability or illness',
  N4: 'Family in acute stress',
  N5: 'Family dysfunction',
  N6: 'Socially unacceptable behaviour',
  N7: 'Low income',
  N8: 'Absent parenting',
  N9: 'Cases other than children in need',
} as const

/** CIN census: reason for closure. */
export const REASON_FOR_CLOSURE = {
  RC1: 'Adopted',
  RC2: 'Died',
  RC3: 'Child arrangements order',
  RC4: 'Special guardianship order',
  RC5: 'Transferred to services of another local authority',
  RC6: 'Transferred to adult social care services',
  RC7: 'Services ceased for any other reason, including child no longer in need',
  RC8: 'Case closed after assessment, no further action',
  RC9: 'Case closed after assessment, referred to early help',
} as const

/** CIN census: category of abuse. */
export const CATEGORY_OF_ABUSE = {
  NEG: 'Neglect',
  PHY: 'Physical abuse',
  SAB: 'Sexual abuse',
  EMO: 'Emotional abuse',
  MUL: 'Multiple (not recommended)',
} as const

/** CIN census: assessment factor. */
export const ASSESSMENT_FACTOR = {
  '1A': 'Alcohol misuse: alcohol misuse by the child',
  '1B': 'Alcohol misuse: alcohol misuse by the parent(s) or carer(s)',
  '1C': 'Alcohol misuse: alcohol misuse by another person living in the household',
  '2A': 'Drug misuse: drug misuse by the child',
  '2B': 'Drug misuse: drug misuse by the parent(s) or carer(s)',
  '2C': 'Drug misuse: drug misuse by another person living in the household',
  '3A': 'Domestic violence: the child being the subject of domestic violence',
  '3B': 'Domestic violence: the child’s parent(s) or carer(s) being the subject of domestic violence',
  '3C': 'Domestic violence: another person living in the household being the subject of domestic',
  '4A': 'Mental health: the mental health of the child',
  '4B': 'Mental health: the mental health of the parent(s) or carer(s)',
  '4C': 'Mental health: the mental health of another person in the family or household',
  '5A': 'Learning disability: the child’s learning disability',
  '5B': 'Learning disability: the parent(s) or carer(s) learning disability',
  '5C': 'Learning disability: another person in the family or household’s learning disability',
  '6A': 'Physical disability or illness: a physical disability or illness of the child',
  '6B': 'Physical disability or illness: a physical disability or illness of the',
  '6C': 'Physical disability or illness: a physical disability or illness of another person in the',
  '7A': 'Young carer: concerns that services may be required or the child’s health or development',
  '8B': 'Privately fostered: concerns that services may be required or the child may be at risk as',
  '8C': 'Privately fostered: concerns that services may be required or the child may be at risk as',
  '8D': 'Privately fostered: concerns that services may be required or the child may be at risk as',
  '8E': 'Privately fostered: concerns that services may be required or the child may be at risk as',
  '8F': 'Privately fostered: concerns that services may be required or the child may be at risk as',
  '9A': 'UASC: concerns that services may be required or the child may be at risk of harm as an',
  '10A': 'Missing: concerns that services may be required or the child may be at risk of harm due',
  '11A': 'Child sexual exploitation: concerns that services may be required or the child may be at',
  '12A': 'Trafficking: concerns that services may be required or the child may be at risk of harm',
  '13A': 'Gangs: concerns that services may be required or the child may be at risk of harm because',
  '14A': 'Socially unacceptable behaviour: concerns that services may be required or the child may',
  '15A': 'Self-harm: concerns that services may be required or due to suspected/actual self-harming',
  '16A': 'Abuse or neglect – ‘NEGLECT’: concerns that services may be required or the child may be',
  '17A': 'Abuse or neglect – ‘EMOTIONAL ABUSE’: concerns that services may be required or the child',
  '18A': 'Abuse or neglect – ‘PHYSICAL ABUSE’: concerns that services may be required or the child',
  '18B': 'Abuse or neglect – ‘PHYSICAL ABUSE’ (child on child): concerns that services may be',
  '18C': 'Abuse or neglect – ‘PHYSICAL ABUSE’ (adult on child): concerns that services may be',
  '19A': 'Abuse or neglect – ‘SEXUAL ABUSE’: concerns that services may be required or the child',
  '19B': 'Abuse or neglect – ‘SEXUAL ABUSE’ (child on child): concerns that services may be',
  '19C': 'Abuse or neglect – ‘SEXUAL ABUSE’ (adult on child): concerns that services may be',
  '20': 'Other',
  '21': 'No factors identified - only use this if there is no evidence of any of the factors above',
  '22A': 'Female genital mutilation (FGM) - concerns that services may be required or the child may',
  '23A': 'Abuse linked to faith or belief - concerns that services may be required or the child may',
  '24A': 'Child criminal exploitation: concerns that services may be required or the child may be',
} as const

/** CIN census: pp outcome. */
export const PRE_PROCEEDINGS_OUTCOME = {
  A: 'Outcome A',
  B: 'Outcome B',
  C: 'Outcome C',
} as const

/** CIN census: gender. */
export const GENDER = {
  '1': 'Male',
  '2': 'Female',
  '0': 'Not recorded or unborn',
  '9': 'Indeterminate',
} as const
