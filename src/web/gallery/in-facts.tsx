import {
  Alert,
  BackLink,
  Badge,
  Details,
  IdentityBar,
  InsetText,
  ListFilter,
  Pagination,
  Panel,
  PhaseBanner,
  ProgressBar,
  pagesOf,
  SortableTable,
  SubNavigation,
  SummaryList,
  sortedBy,
  Tabs,
  Tag,
  TaskList,
  Timeline,
  WarningText,
} from '../kit/index.ts'

const CHILDREN = [
  { name: 'Amara Okoye', age: 9, late: 3 },
  { name: 'Tomos Hale', age: 14, late: 0 },
  { name: 'Baby of Rhian Sayer', age: 0, late: 12 },
]

const Lists = () => (
  <>
    <ListFilter of="children" label="Find in this list" />
    <SortableTable
      caption="Reviews due"
      captionClasses="govuk-table__caption--m"
      classes="gt-dense"
      firstCellIsHeader
      attributes={{ id: 'children' }}
      head={[{ text: 'Child' }, { text: 'Age', format: 'numeric' }, { text: 'State' }]}
      rows={CHILDREN.map(child => [
        {
          html: (
            <a class="govuk-link" href="/gallery">
              {child.name}
            </a>
          ),
        },
        { text: child.age, format: 'numeric', attributes: sortedBy(child.age) },
        {
          html: child.late ? (
            <Tag text={`${child.late} days late`} classes="govuk-tag--red" />
          ) : (
            <Tag text="In time" classes="govuk-tag--green" />
          ),
          attributes: sortedBy(child.late),
        },
      ])}
    />
    <Pagination {...pagesOf({ page: 4, perPage: 20, total: 183 }, n => `?page=${n}`)} />
    <TaskList
      items={[
        { title: { text: 'Consent' }, href: '/gallery', status: { text: 'Done' } },
        {
          title: { text: 'Plan' },
          hint: { text: 'Agreed with the family' },
          href: '/gallery',
          status: { tag: { text: 'To do', classes: 'govuk-tag--blue' } },
        },
      ]}
    />
  </>
)

const Facts = () => (
  <>
    <SummaryList
      card={{
        title: { text: 'Home', headingLevel: 3 },
        actions: { items: [{ text: 'Change', href: '/gallery' }] },
      }}
      rows={[
        {
          key: { text: 'Address' },
          value: { text: '4 Quayside Row, Wexcombe' },
          actions: { items: [{ text: 'History', href: '/gallery', visuallyHiddenText: 'of the address' }] },
        },
        { key: { text: 'Since' }, value: { text: '3 March 2024' } },
      ]}
    />
    <Tabs
      items={[
        { id: 'now', label: 'Now', panel: { html: <p class="govuk-body">In foster care.</p> } },
        { id: 'before', label: 'Before', panel: { text: 'With her aunt.' } },
      ]}
    />
    <Timeline
      headingLevel={3}
      items={[
        {
          label: { text: 'Visit' },
          byline: { text: 'Sam Ilori' },
          at: { iso: '2026-11-20T14:05:00Z', text: '20 November 2026 at 2:05pm' },
          html: <p class="govuk-body">Seen alone. She likes her new school.</p>,
        },
        {
          label: { text: 'Review' },
          at: { iso: '2026-11-02', text: '2 November 2026' },
          html: <p class="govuk-body">Held, and the plan agreed.</p>,
        },
      ]}
    />
  </>
)

/** Everything that shows what is known. */
export const InFacts = () => (
  <>
    <h2 class="govuk-heading-l">Facts</h2>
    <PhaseBanner tag={{ text: 'Demonstration' }} text="Nobody here is a real person." />
    <BackLink href="/" />
    <IdentityBar title={{ text: 'Amara Okoye' }}>
      <p class="govuk-body govuk-!-margin-bottom-0">
        9 years old <Badge text="In care" classes="moj-badge--blue" />
      </p>
    </IdentityBar>
    <SubNavigation
      items={[
        { text: 'Overview', href: '/gallery', active: true },
        { text: 'Chronology', href: '/gallery' },
      ]}
    />
    <Alert variant="warning" title="Do not give the address to her father." />
    <Alert variant="information" title="Two doubts">
      <p class="govuk-body">A review has no date, and a placement no end.</p>
    </Alert>
    <WarningText text="Opening this record in an emergency is looked at the next day." />
    <InsetText text="Loaded from the return of 2023 to 2024." />
    <Details summaryText="Where this comes from" text="The looked after children return, line 214." />
    <Facts />
    <Lists />
    <ProgressBar done={0.4} words="Loading: 1,070 of 2,675 children" url="/gallery/progress" />
    <Panel titleText="Loaded" text="2,675 children" headingLevel={3} />
  </>
)
