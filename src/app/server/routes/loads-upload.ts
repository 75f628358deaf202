import type { Job } from '../../loading/desk.ts'
import { type FileForm, registerFileForm } from '../brought-to-disk.ts'
import { deskOf, LOADERS, wishesOf } from './loads.tsx'

const FORM: FileForm<Job> = {
  path: '/loads/new',
  may: LOADERS,
  jobs: deskOf,
  begin(site, job, { form, paths }) {
    const wishes = paths.files === undefined ? 'Choose the files of a return first.' : wishesOf(form)
    if (typeof wishes === 'string') return wishes
    deskOf(site).look(job, wishes)
    return { href: `/loads/jobs/${job.id}` }
  },
}

/** Takes the files of `POST /loads/new`. */
export const registerUpload = registerFileForm(FORM)
