import { type Attributes, classes } from './attributes.ts'
import { Tag, type TagProps } from './tag.tsx'
import { type Words, words } from './words.ts'

export type TaskListItem = {
  title: Words & { classes?: string }
  hint?: Words
  status?: Words & { tag?: TagProps; classes?: string }
  href?: string
  classes?: string
}

export type TaskListProps = {
  idPrefix?: string
  items?: readonly (TaskListItem | null | undefined | false)[]
  classes?: string
  attributes?: Attributes
}

function Task({ item, id }: { item: TaskListItem; id: string }) {
  const { hint, status, title } = item
  return (
    <li
      class={classes('govuk-task-list__item', item.href && 'govuk-task-list__item--with-link', item.classes)}
    >
      <div class="govuk-task-list__name-and-hint">
        {item.href ? (
          <a
            class={classes('govuk-link govuk-task-list__link', title.classes)}
            href={item.href}
            aria-describedby={classes(hint && `${id}-hint`, `${id}-status`)}
          >
            {words(title)}
          </a>
        ) : (
          <div class={title.classes || undefined}>{words(title)}</div>
        )}
        {hint && (
          <div id={`${id}-hint`} class="govuk-task-list__hint">
            {words(hint)}
          </div>
        )}
      </div>
      <div class={classes('govuk-task-list__status', status?.classes)} id={`${id}-status`}>
        {status?.tag ? <Tag {...status.tag} /> : words(status)}
      </div>
    </li>
  )
}

/** What is to be done, and how far each is. */
export const TaskList = (tasks: TaskListProps) => (
  <ul class={classes('govuk-task-list', tasks.classes)} {...tasks.attributes}>
    {tasks.items?.map(
      (item, i) => item && <Task item={item} id={`${tasks.idPrefix || 'task-list'}-${i + 1}`} />,
    )}
  </ul>
)
