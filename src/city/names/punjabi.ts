import { type NameList, words } from './name-list.ts'

export const punjabi: NameList = {
  girls: words(`
    Simran Jasmin Harleen Gurleen Kiran Navdeep Manpreet Amrit Jasleen Avneet Harpreet Ravinder Sukhmani Anoop Prabhleen
  `),
  boys: words(`
    Arjan Gurpreet Jaspreet Manveer Harjit Jagdeep Karanveer Ranjit Sukhdev Balraj Inderjit Amandeep Harvir Jeevan Tejinder
  `),
  surnames: words(`
    Singh Singh Singh Sandhu Gill Dhillon Sidhu Grewal Bains Sahota Uppal Johal Mann Bassi Dhaliwal Rai Kang Sangha Purewal Chahal Virk
  `),
}
