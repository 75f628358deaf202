/**
 * Whether a child of an age for school has neither a pupil number nor one of the reasons why there is none. UN1 says that the
 * child is too young to have one (rule 8770Q).
 */
export const hasNeitherUpnNorReason = (
  { UPN, UPNunknown }: { UPN: string | null; UPNunknown: string | null },
  reasons: ReadonlySet<string>,
): boolean => {
  const reason = UPNunknown?.toUpperCase() ?? ''
  return UPN === null && (reason === 'UN1' || !reasons.has(reason))
}
