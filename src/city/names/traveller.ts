import { type NameList, words } from './name-list.ts'

export const traveller: NameList = {
  girls: words(`
    Angela Ann Ann-Marie Barbara Bernadette Bridget Bridie Brigid Caroline Catherine Chantelle Charlene
    Cheyenne Christina Delilah Eileen Elizabeth Ellen Geraldine Helen Jacinta Jane Josephine Julia Kathleen
    Kayleigh Kelly-Ann Lizzie Louisa Margaret Margo Maria Martina Mary Mary-Ann Mary-Kate Maureen Megan
    Missy Nancy Nell Nora Noreen Patricia Philomena Rebecca Rosaleen Rose-Marie Rosie Sabrina Savannah
    Scarlett Shakira Shannon Sharon Susan Tara Teresa Theresa Tiffany Winifred Winnie
  `),
  boys: words(`
    Andrew Anthony Bernard Bernie Billy Charles Charlie Christopher Christy Colm Connie Cornelius Daniel
    David Davy Dennis Dinny Edward Felix Francis Gerard Hughie James Jamesie Jerry Jim Jimmy Joe John
    John-Joe John-Paul Johnny Joseph Larry Lawrence Luke Martin Michael Mick Mikey Miley Myles Ned Owen
    Paddy Pat Patrick Paudie Peter Philip Richard Robert Roger Simon Stephen Thomas Tim Timmy Tom Tommy Tony
    William Willie
  `),
  surnames: words(`
    Berry Brien Burke Carmody Carthy Cash Cauley Cawley Collins Connors Corcoran Delaney Dinnegan Doherty
    Donoghue Donovan Doran Dundon Flynn Furey Galvin Gavin Hanrahan Harty Inglis Joyce Kiely Lawrence Lee
    Mahon Maughan McCarthy McDonagh McDonald McGinley McInerney Mongan Moorehouse Murphy Nevin O’Brien
    O’Donnell O’Driscoll O’Leary O’Reilly Power Price Purcell Quilligan Quinn Reilly Rooney Ryan Sheridan
    Smith Stokes Sweeney Wall Ward
  `),
}
