import type { PageOf } from '../../../engines/area.ts'
import { addRelative } from './add-relative.tsx'
import { addressPage } from './address.tsx'
import { identityPage } from './identity.tsx'
import { relationship } from './relationship.tsx'

/** Forms about who a child is, where they live and who matters to them, beside those that are actions. */
export const pages: PageOf[] = [addRelative, relationship, identityPage, addressPage]
