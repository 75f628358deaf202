/** Whether an episode ended because the child was adopted. */
export const isAdopted = ({ REC }: { readonly REC: string | null }): boolean => REC === 'E11' || REC === 'E12'
