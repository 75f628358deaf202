import type { ComponentChildren } from 'preact'

/** One fact beside a child's name. */
export const Fact = ({ name, children }: { name: string; children: ComponentChildren }) => (
  <div class="gt-fact">
    <dt class="gt-fact__name">{name}</dt>
    <dd class="gt-fact__value">{children}</dd>
  </div>
)

/** Facts beside a child's name, in one or two lines. */
export const FactList = ({ children }: { children: ComponentChildren }) => (
  <dl class="gt-facts">{children}</dl>
)
