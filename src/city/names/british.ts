import { type NameList, words } from './name-list.ts'

export const british: NameList = {
  girls: words(`
    Abigail Aimee Alana Alexandra Alice Alicia Alisha Amber Amelia Amelie Amy Anna Annabelle April Arabella
    Aria Aurora Autumn Ava Ayla Beatrice Bella Beth Bethany Bonnie Brooke Caitlin Cara Carly Casey Cerys
    Charley Charlotte Chelsea Chloe Clara Courtney Daisy Danielle Darcey Darcie Demi Eden Edie Eleanor Elise
    Eliza Elizabeth Ella Ellen Ellie Ellie-Mae Eloise Elsie Emilia Emily Emma Erin Esme Eve Evelyn Evie
    Faith Fern Florence Francesca Freya Gabriella Gemma Georgia Georgina Grace Gracie Gracie-Mae Hallie
    Hannah Harper Harriet Heidi Hollie Holly Hope Imogen India Iris Isabel Isabella Isabelle Isla Isobel Ivy
    Jade Jasmine Jemima Jennifer Jess Jessica Jodie Jorja Josephine Josie Julia Kacey Kayla Kayleigh Keira
    Kelsey Kiera Kimberley Kirsty Kyra Lacey Lara Laura Lauren Leah Leila Lexi Lexie Libby Lila Lillie Lilly
    Lily Lola Lottie Louisa Louise Lucia Lucy Luna Lydia Lyla Maddison Madeleine Madison Maisie Maria Martha
    Mary Matilda Maya Megan Melissa Mia Mila Mille Millie Mollie Molly Morgan Mya Myla Nancy Naomi Natalie
    Natasha Nevaeh Neve Niamh Nicole Nina Olive Olivia Orla Paige Paris Penelope Peyton Phoebe Pippa Poppy
    Quinn Rachel Rebecca Rhiannon Robyn Rosa Rose Rosie Rowan Roxanne Ruby Sadie Saffron Samantha Sara Sarah
    Scarlett Shannon Sienna Skye Skyla Sofia Sophia Sophie Stella Stephanie Summer Sydney Tabitha Tamara
    Tegan Thea Theodora Tia Tiana Tilly Toni Valentina Victoria Violet Willow Yasmin Zara Zoe
  `),
  boys: words(`
    Aaron Adam Aidan Aiden Albert Albie Alex Alexander Alfie Alfred Andrew Anthony Archer Archie Arlo Arthur
    Ashley Ashton Austin Bailey Barnaby Ben Benjamin Blake Bobby Bradley Brandon Brody Bryn Caleb Callum
    Calvin Cameron Carter Casey Charles Charlie Chester Christian Christopher Cody Colby Cole Connor Cooper
    Corey Craig Curtis Dale Dan Daniel David Declan Dexter Dominic Dylan Edward Elijah Elliot Elliott Ellis
    Ethan Evan Ewan Felix Finlay Finley Finn Francis Frank Frankie Fraser Freddie Frederick Gabriel Gareth
    Gary George Grayson Gregory Harley Harris Harrison Harry Harvey Hayden Henry Hudson Hugo Hunter Ian
    Isaac Jack Jackson Jacob Jake James Jamie Jared Jason Jasper Jayden Jenson Jeremy Jesse Jimmy Joe Joel
    John Johnny Jonah Jonathan Jordan Joseph Josh Joshua Jude Julian Justin Kai Kayden Keane Keegan Keiran
    Kenzie Kian Kieran Kyan Kyle Lee Lennon Lennox Leo Leon Levi Lewis Liam Lincoln Logan Louie Louis Luca
    Lucas Luis Luke Maison Marcus Mark Marley Martin Mason Matthew Max Maximilian Maxwell Michael Miles Milo
    Mitchell Morgan Myles Nathan Nathaniel Niall Nicholas Noah Oakley Oliver Ollie Olly Oscar Otis Otto Owen
    Patrick Paul Percy Peter Philip Ralph Reece Reggie Reuben Rhys Richard Riley Robert Robin Rocco Roman
    Ronnie Rory Rowan Rufus Rupert Ryan Sam Samuel Scott Sean Sebastian Seth Shane Shaun Sidney Simon Sonny
    Spencer Stanley Stephen Taylor Ted Teddy Theo Theodore Thomas Toby Tom Tommy Travis Tristan Ty Tyler
    Vincent Wilfred Will William Woody Xander Zac Zach Zachary Zack
  `),
  women: words(`
    Alison Amanda Amy Andrea Angela Anita Ann Anna Anne Annette Barbara Becky Beverley Brenda Bridget Carol
    Caroline Carolyn Carrie Catherine Charlene Charlotte Cheryl Christine Claire Clare Colette Corinne Dawn
    Deborah Debra Denise Diane Donna Doreen Eileen Elaine Elizabeth Emma Fay Fiona Frances Gail Gaynor Gemma
    Georgina Gillian Glenys Hannah Hayley Hazel Heather Heidi Helen Hilary Irene Jackie Jacqueline Jane
    Janet Janice Jayne Jean Jeanette Jennifer Jenny Jill Jo Joan Joanna Joanne Jodie Josephine Joy Joyce
    Judith Julia Julie June Justine Karen Kate Katherine Kathleen Kathryn Katie Kay Kelly Kerry Kim
    Kimberley Kirsty Laura Lauren Leanne Leigh Lesley Linda Lindsay Lisa Lorna Lorraine Louise Lucy Lynda
    Lynette Lynn Lynne Mandy Margaret Maria Marie Marion Marlene Mary Maureen Maxine Melanie Melissa
    Michelle Natalie Natasha Nichola Nicola Norma Pamela Pat Patricia Paula Pauline Penny Philippa Rachael
    Rachel Rebecca Rita Rosemary Rosie Ruth Sally Samantha Sandra Sara Sarah Sharon Sheila Shelley Shirley
    Sian Sonia Sophie Stacey Stephanie Sue Susan Suzanne Sylvia Tanya Tara Teresa Tina Toni Tracey Tracy
    Valerie Vanessa Vera Veronica Vicky Victoria Wendy Yvonne Zoe
  `),
  men: words(`
    Adam Adrian Alan Alastair Albert Alec Alexander Allan Andrew Anthony Antony Arnold Arthur Barrie Barry
    Ben Benjamin Bernard Bill Brendan Brian Bruce Carl Charles Christian Christopher Clifford Clive Colin
    Craig Damian Damien Daniel Darrell Darren Daryl Dave David Dean Dennis Derek Desmond Dominic Donald
    Douglas Duncan Edward Elliott Eric Ernest Frank Fraser Fred Gareth Garry Gary Gavin Geoffrey George
    Gerald Gerard Glen Glenn Glyn Gordon Graeme Graham Grant Gregory Guy Harold Harry Howard Hugh Huw Ian
    Ivan Ivor Jack James Jamie Jason Jeffrey Jeremy Jim Joe John Jonathan Joseph Julian Justin Karl Keith
    Kenneth Kevin Lance Larry Laurence Lee Leonard Leslie Lewis Luke Malcolm Marc Marcus Mark Martin Martyn
    Matthew Maurice Melvin Michael Mick Mike Nathan Neil Neville Nicholas Nick Nigel Norman Oliver Patrick
    Paul Peter Philip Phillip Ralph Ray Raymond Reginald Rex Richard Rob Robert Robin Rodney Roger Ronald
    Roy Russell Ryan Sam Samuel Scott Sean Shane Shaun Sidney Simon Spencer Stanley Stephen Steve Steven
    Stewart Stuart Terence Terry Thomas Tim Timothy Tom Tony Trevor Vernon Victor Vincent Walter Warren
    Wayne William
  `),
  surnames: words(`
    Abbott Adams Adkins Ainsworth Aldridge Allcock Allen Allsop Amos Anderson Andrews Angel Archer Armstrong
    Arnold Ashby Ashford Ashley Ashton Ashworth Aston Atkins Atkinson Austin Ayres Bailey Baker Baldwin Ball
    Banks Barber Barker Barlow Barnes Barnett Barr Barratt Barrett Barry Bartlett Barton Bate Bateman Bates
    Baxter Beach Beard Beasley Beaumont Beck Bedford Beech Bell Bennett Benson Bentley Benton Berry Best
    Bevan Bibb Bickley Bird Bishop Black Blackburn Blackwell Blake Bloor Blunt Boden Bolton Bond Booth
    Bourne Bowden Bowen Bowers Bowker Bowyer Boyd Bracken Bradbury Bradley Bradshaw Brady Bray Brennan Brett
    Brewer Briggs Bright Britton Broadhurst Brookes Brooks Broome Brown Browning Bruce Bryan Bryant Buckley
    Bull Bullock Burford Burgess Burke Burns Burrows Burton Bush Butcher Butler Butterworth Byrne Cadman
    Calder Caldwell Callaghan Cameron Carey Carpenter Carr Carroll Carter Cartwright Carver Cash Castle
    Chadwick Chamberlain Chambers Chandler Chapman Charlton Chester Child Chilton Church Churchill Clark
    Clarke Clay Clayton Clements Cliff Clifford Clifton Coates Cole Coleman Coles Colley Collier Collins
    Compton Conway Cook Cooke Cooper Cope Copeland Corbett Corfield Cotterill Cotton Coulson Coulter Cowley
    Cox Cresswell Cross Crowley Crowther Crump Cunningham Curran Curtis Dale Dalton Daniels Darby Davenport
    Davey Davidson Davies Davis Davison Dawes Dawson Day Deakin Dean Dell Dempsey Dennis Denton Derry
    Dickens Dickinson Dixon Dobson Dodd Donnelly Dorsett Downes Drake Draper Drew Drury Duckworth Dudley
    Duffy Duncan Dunn Dutton Dyer Dyson Eagle Earl Easton Eaton Eccles Edge Edmonds Edwards Egan Elliott
    Ellis Ellison Elwell Emery England English Evans Everett Everitt Fairclough Farmer Farrell Farrington
    Faulkner Fellows Fenton Ferguson Field Fielding Finch Findlay Firth Fisher Fitzgerald Flanagan Fletcher
    Flint Flower Flynn Foley Ford Foreman Forrest Forster Foster Fowler Fox Foxall France Francis Franklin
    Fraser Freeman French Frost Fryer Fuller Gallagher Gardiner Gardner Garner Garrett Gaskell George
    Gibbons Gibbs Gibson Gilbert Giles Gill Gillespie Glover Goddard Godfrey Golding Goodall Goodman Goodwin
    Goodyear Gordon Gough Gould Grace Graham Grainger Grant Graves Gray Green Greenaway Greenwood Gregory
    Grice Griffin Griffiths Grove Groves Guest Gunn Guy Haden Hadley Hale Hall Halliday Hamilton Hammond
    Hampton Hancock Hancox Hand Hardy Hargreaves Harper Harrington Harris Harrison Hart Hartley Harvey
    Haslam Hastings Hatton Hawkes Hawkins Hayes Haynes Hayward Haywood Head Healey Heath Heathcote Henderson
    Henry Herbert Hewitt Hickman Hicks Higgins Higgs Hill Hilton Hingley Hinton Hitchcock Hobbs Hobson
    Hodges Hodgkiss Hodgson Hodson Hogan Holden Holland Holloway Holmes Holt Homer Hood Hooper Hope Hopkins
    Hopkinson Horne Horton Houghton Howard Howarth Howe Howell Howells Hubbard Hudson Huggins Hughes Hull
    Humphreys Humphries Hunt Hunter Hurley Hurst Hutchings Hutchinson Hyde Ingram Inman Ireland Irving
    Jackson Jacobs James Jameson Jarvis Jeavons Jefferies Jeffs Jenkins Jenkinson Jennings Johns Johnson
    Johnston Jones Jordan Joyce Kay Kaye Kearns Keeling Kelly Kemp Kendall Kendrick Kennedy Kent Kerr Kettle
    Kidd King Kirby Kirk Kirkham Knight Knott Knowles Lacey Laing Lamb Lambert Lancaster Lane Langford
    Langley Law Lawley Lawrence Lawson Lawton Leach Lee Leech Leonard Leslie Lester Lewis Lilley Lindsay
    Little Littleton Lloyd Locke Lomas Long Lord Lowe Lucas Lunn Lynch Lyons Macdonald Mackay Maddocks
    Malone Mann Manning Marriott Marsden Marsh Marshall Martin Mason Massey Matthews May Mayo McCann
    McDonald McGrath McKenna McLean Mead Meadows Mellor Mercer Meredith Middleton Miles Millard Miller Mills
    Millward Milner Mitchell Molloy Monk Moody Moon Moore Moran Morgan Morley Morrell Morris Morrison Morton
    Moseley Moss Mullins Munday Murphy Murray Nash Naylor Neal Neale Nelson Newbold Newman Newton Nicholls
    Nicholson Nightingale Nixon Noble Nock Nolan Norman Norris North Norton Nott Oakes Oakley Oldfield
    Oliver Osborne Owen Owens Oxley Page Paget Palmer Parker Parkes Parkin Parkinson Parry Parsons Partridge
    Patrick Patterson Payne Peacock Pearce Pearson Peck Peel Pemberton Penn Perkins Perks Perrin Perry
    Peters Phelps Phillips Pickering Piper Pitt Plant Platt Plummer Pollard Poole Pope Porter Potter Potts
    Povey Powell Power Poxon Pratt Preece Preston Price Priest Prince Pritchard Probert Proctor Pugh Purcell
    Quinn Radford Raine Ralph Randall Randle Ratcliffe Rawlings Read Redfern Reed Rees Reeves Reid Reynolds
    Rhodes Rice Richards Richardson Riley Roberts Robertson Robins Robinson Robson Rogers Rose Ross Rowe
    Rowland Rowlands Rowley Rudge Russell Ryan Ryder Sadler Salt Sanders Sankey Saunders Sawyer Sayers Scott
    Seddon Sellers Shakespeare Sharp Sharpe Shaw Sheldon Shelley Shelton Shepherd Sheppard Sheridan Sherwood
    Short Simmonds Simms Simpson Sims Sinclair Skelton Skinner Slater Sloan Small Smallman Smart Smith
    Smithson Smout Snape Snow Southall Southern Sparks Spencer Spooner Stacey Stafford Stanley Stanton Stead
    Steele Stephens Stephenson Stevens Stevenson Stewart Stirling Stock Stokes Stone Storey Stott Street
    Stringer Stubbs Styles Sullivan Summers Sumner Sutton Swain Swan Swift Swindells Sykes Tandy Tanner Tate
    Tatton Taylor Tedstone Thomas Thompson Thomson Thorne Thornton Thorpe Tibbetts Tildesley Timmins Todd
    Tomkins Tomlinson Tonks Townsend Tranter Travis Tucker Tully Turley Turnbull Turner Turton Twigg Tyler
    Tyson Underhill Underwood Unwin Vaughan Vernon Vickers Vincent Wade Wainwright Wakefield Walker Wall
    Wallace Wallis Walsh Walters Walton Warburton Ward Wardle Warner Warren Waterhouse Waters Watkins Watson
    Watts Weaver Webb Webster Welch Wells West Weston Westwood Whalley Wheatley Wheeler Wheldon Whitaker
    White Whitehead Whitehouse Whiteley Whitfield Whitmore Whittaker Whittingham Whittle Wilcox Wilde
    Wildman Wilkes Wilkes Wilkins Wilkinson Williams Williamson Willis Wills Wilson Winter Winters Withers
    Wood Woodall Woodcock Woodhouse Woodley Woods Woodward Woolley Wootton Worrall Wright Wyatt Wynn Yardley
    Yates York Young
  `),
}
