import {
  Choice,
  type ChoiceItem,
  ChoiceSet,
  type ChoicesProps,
  choiceId,
  setDescribedBy,
} from './choices.tsx'

/** `behaviour: 'exclusive'` unticks the others ('None of these'). */
export type CheckboxItem = ChoiceItem & { behaviour?: string }

export type CheckboxesProps = ChoicesProps<CheckboxItem> & {
  values?: readonly (string | number)[]
  describedBy?: string
}

/** Any number of answers of a few. */
export function Checkboxes(boxes: CheckboxesProps) {
  const describedBy = setDescribedBy(boxes, boxes.describedBy)
  const chosen = boxes.values?.map(String) ?? []
  return (
    <ChoiceSet kind="checkboxes" of={boxes} describedBy={describedBy}>
      {boxes.items?.map(
        (item, i) =>
          item && (
            <Choice
              kind="checkboxes"
              item={item}
              id={choiceId(boxes.idPrefix || boxes.name, item, i)}
              name={item.name || boxes.name}
              checked={item.checked || (item.checked !== false && chosen.includes(String(item.value)))}
              describedBy={boxes.fieldset ? undefined : describedBy}
              behaviour={item.behaviour}
            />
          ),
      )}
    </ChoiceSet>
  )
}
