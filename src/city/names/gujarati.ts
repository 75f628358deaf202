import { type NameList, words } from './name-list.ts'

export const indian: NameList = {
  girls: words(`
    Anjali Priya Meera Diya Aarti Kavya Nisha Riya Pooja Aditi
  `),
  boys: words(`
    Aarav Rohan Nikhil Vivek Kiran Dev Rahul Jay Krish Amit
  `),
  surnames: words(`
    Patel Sharma Shah Kumar Mistry Parmar Chauhan Joshi Desai Gupta Verma Lad Reddy Nair Thomas
  `),
}
