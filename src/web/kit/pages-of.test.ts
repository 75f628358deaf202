import { expect, it } from 'vitest'
import { pagesOf } from './pages-of.ts'

const at = (page: number, total: number) =>
  pagesOf({ page, perPage: 20, total }, n => `?page=${n}`)?.items?.map(item =>
    item ? (item.ellipsis ? '…' : item.number) : item,
  )

it('20 of 20 to a page need no other page; 21 need 2', () => {
  expect(at(1, 20)).toBeUndefined()
  expect(at(1, 21)).toEqual([1, 2])
})

it('page 5 of 10 shows 1, 4, 5, 6 and 10 with gaps between', () => {
  expect(at(5, 200)).toEqual([1, '…', 4, 5, 6, '…', 10])
})

it('a page beyond the last of 10 is the last, with a step back to 9 and none on', () => {
  const pages = pagesOf({ page: 99, perPage: 20, total: 200 }, n => `?page=${n}`)
  expect([pages?.previous?.href, pages?.next]).toEqual(['?page=9', undefined])
})
