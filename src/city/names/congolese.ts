import { type NameList, words } from './name-list.ts'

export const congolese: NameList = {
  girls: words(`
    Grâce Divine Merveille Naomie Ruth Esther
  `),
  boys: words(`
    Christian Jonathan Héritier Josué Emmanuel Trésor
  `),
  surnames: words(`
    Mbala Kabongo Ilunga Mukendi Kalala Tshibangu Lukaku Ngoma
  `),
}
