import { Page, type PageProps } from '../kit/index.ts'
import { InCharts } from './in-charts.tsx'
import { InFacts } from './in-facts.tsx'
import { InForms } from './in-forms.tsx'

/** Every part of the kit on one page, in the dress of a council that does not exist: for eyes and for axe. */
export const Gallery = ({ assets }: { assets?: PageProps['assets'] }) => (
  <Page
    title="The parts of a page"
    council="Wexcombe Council"
    viewer={{ name: 'Sam Ilori', account: 'sam', role: 'Social worker' }}
    csrf="x"
    nav={[
      { text: 'My day', href: '/' },
      { text: 'Children', href: '/children', active: true },
      { text: 'Figures', href: '/figures' },
      { text: 'Returns', href: '/returns' },
    ]}
    banner={{
      tone: 'known',
      title: 'As known on 31 July 2024.',
      children: <a href="/gallery">Back to now</a>,
    }}
    breadcrumbs={[{ text: 'My day', href: '/' }, { text: 'The parts of a page' }]}
    notice="The visit was saved."
    errors={[
      { field: 'seen-on', message: 'Enter a real date, like 27 3 2024' },
      { field: 'alone', message: 'Say whether the child was seen alone' },
    ]}
    footerLinks={[
      { href: '/accessibility', text: 'Accessibility' },
      { href: '/privacy', text: 'Privacy' },
    ]}
    sessionSeconds={1800}
    assets={assets}
  >
    <h1 class="govuk-heading-xl">The parts of a page</h1>
    <InForms />
    <InFacts />
    <InCharts />
  </Page>
)
