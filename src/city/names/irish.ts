import { type NameList, words } from './name-list.ts'

export const irish: NameList = {
  girls: words(`
    Abbie Aine Aisling Alannah Aoibheann Aoife Bridget Brigid Caitlin Caoimhe Catherine Ciara Clara Clodagh
    Colleen Deirdre Eabha Eilis Eimear Emer Erin Fiadh Fionnuala Grace Grainne Imelda Kate Kathleen Keelin
    Laoise Leah Lily Maeve Mairead Maria Mary Maura Maureen Moira Molly Muireann Niamh Noreen Nuala Oonagh
    Orla Orlaith Rachel Riona Roisin Rose Saoirse Sarah Shauna Sheila Sile Sinead Siobhan Sorcha Tara Teresa
    Una
  `),
  boys: words(`
    Aidan Barry Brendan Brian Cathal Cian Ciaran Cillian Colm Conall Conor Cormac Daire Damien Daniel
    Darragh Declan Dermot Diarmuid Donal Donncha Eamon Eoghan Eoin Fergal Fergus Fiachra Finbar Fintan Fionn
    Gerard James Jarlath John Joseph Kevin Kieran Liam Lorcan Malachy Martin Matthew Michael Micheal Niall
    Noel Odhran Oisin Oran Padraig Patrick Paul Peter Phelim Ronan Rory Ruairi Seamus Sean Senan Shane Shay
    Tadhg Thomas Tiernan Tomas
  `),
  surnames: words(`
    Barry Boyle Brady Breen Brennan Browne Buckley Burke Byrne Cahill Callaghan Callan Campbell Carey
    Carroll Casey Cassidy Clancy Cleary Clifford Coleman Collins Conlon Connell Connolly Connors Conway
    Corcoran Costello Coyle Coyne Creegan Cronin Crowley Cullen Cunningham Curley Curran Daly Deegan Delaney
    Dempsey Devine Devlin Dillon Doherty Dolan Donnelly Donoghue Donovan Doran Dowling Downey Doyle Driscoll
    Duffy Duggan Dunne Dwyer Egan Fahy Fallon Farrell Feeney Finnegan Fitzgerald Fitzpatrick Flaherty
    Flanagan Fleming Flynn Foley Foran Gaffney Gallagher Galvin Geraghty Gibbons Gilligan Gorman Grady
    Griffin Hanlon Hannon Harkin Hartigan Hayes Healy Hegarty Hennessy Hickey Higgins Hogan Horan Hurley
    Hynes Joyce Kavanagh Keane Kearney Keating Keegan Keenan Kehoe Kelleher Kelly Kenna Kennedy Kenny Keogh
    Kerrigan Kiely Kiernan Kinsella Lacey Lally Larkin Lavery Leahy Leary Lennon Lynch Lyons Mackey Madden
    Magee Maguire Maher Mahon Mahoney Mallon Malone Mannion Martin McAuley McCabe McCann McCarthy McCormack
    McDermott McDonnell McEvoy McGee McGinley McGinn McGovern McGrath McGuinness McGuire McHugh McKenna
    McKeown McLoughlin McMahon McManus McNally McNamara Meehan Molloy Monaghan Mooney Moran Moriarty Moroney
    Morrissey Mulcahy Mulligan Mullins Murphy Murray Nolan Noonan Nugent O’Brien O’Callaghan O’Connor
    O’Donnell O’Donovan O’Driscoll O’Dwyer O’Grady O’Hara O’Keeffe O’Leary O’Mahony O’Malley O’Neill
    O’Reilly O’Rourke O’Shea O’Sullivan O’Toole Power Quigley Quinlan Quinn Quirke Rafferty Redmond Regan
    Reidy Reilly Reynolds Riordan Roche Rooney Ruane Ryan Scanlon Scully Shanahan Shannon Sheehan Sheridan
    Slattery Smyth Spillane Sweeney Tierney Timmons Tobin Toomey Tracey Tuohy Twomey Wall Walsh Ward Whelan
  `),
}
