/**
 * The rows that stand for a plan. In a file each plan has its number; where rows are written down and some have one, a row
 * without it says that the case has no plan.
 */
export function plansIn<Plan extends { readonly CPPID: string | null }>(
  rows: readonly Plan[],
): readonly Plan[] {
  const numbered = rows.filter(({ CPPID }) => CPPID !== null)
  return numbered.length > 0 ? numbered : rows
}
