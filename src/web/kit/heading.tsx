import { type ComponentChildren, h, type VNode } from 'preact'

export type HeadingProps = { level?: number; class?: string; id?: string; children?: ComponentChildren }

/** A heading of level 1 to 6. */
export const Heading = ({ level = 2, children, ...rest }: HeadingProps): VNode =>
  h(`h${level}`, rest, children)
