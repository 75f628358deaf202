import { type NameList, words } from './name-list.ts'

export const vietnamese: NameList = {
  girls: words(`
    Linh Trang Mai Huong Lan Thao Ngoc Anh
  `),
  boys: words(`
    Minh Duc Hieu Tuan Nam Hung Quang Dat
  `),
  surnames: words(`
    Nguyen Tran Le Pham Hoang Vu Bui Dang Ngo
  `),
}
