import { type NameList, words } from './name-list.ts'

export const caribbean: NameList = {
  girls: words(`
    Aaliyah Abigail Alana Aleisha Alexia Aliyah Amara Amaya Amber Anaya Angelique Aniyah Ariana Ashanti
    Ayanna Azaria Bethany Bianca Brianna Candice Chanel Chanelle Chantelle Charisse Cherelle Chloe Ciara
    Corinne Crystal Danielle Deja Destiny Ebony Eliana Ella Esme Faith Gabrielle Gianna Grace Hope Imani
    India Isabelle Jada Jade Janae Janelle Jasmine Jazmin Jerusha Jordan Joy Kalisha Kaliyah Kamara Karis
    Kayla Keisha Kelis Keziah Kiana Kiara Krystal Kyra Laila Latisha Leah Leila Leticia Lia Lyric Mariah
    Maya Mercedes Mia Micah Miracle Monet Monique Nadia Naomi Natalia Nevaeh Nia Niamah Nicole Olivia
    Patrice Rachel Raven Reanna Renee Rhianna Rochelle Ruth Sade Samara Sapphire Savannah Serena Shakira
    Shanelle Shania Shanice Shantel Sharna Shay Shereen Sherelle Simone Skye Talia Tamara Tamia Tanisha
    Tatiana Tia Tianna Tiara Trinity Tyra Whitney Yasmin Zahra Zaria Zion
  `),
  boys: words(`
    Aaron Adrian Aiden Akeem Alex Amari Andrae Andre Anthony Antoine Ashton Benjamin Brandon Caleb Cameron
    Christian Cory Courtney Curtis Damani Damian Dane Daniel Dante Darius Darnell David Denzel Deon Dequan
    Devante Devon Dillon Dion Dominic Donte Duane Dwayne Elijah Elliott Emmanuel Errol Ethan Ezekiel Ezra
    Gabriel Gareth Giovanni Hezekiah Isaac Isaiah Israel Jabari Jaden Jahmal Jai Jalen Jamal Jamar James
    Jamie Jayden Jaydon Jeremiah Jermaine Jerome Jesse Joel Jonah Jordan Joseph Joshua Josiah Judah Justin
    Kadeem Kai Kaleb Kareem Keenan Kelvin Kemar Keon Khalil Kieran Kobe Kyle Kyrone Lamar Leon Leroy Levi
    Linton Lloyd Luther Malachi Malakai Malik Marcel Marcus Mario Marlon Marquis Micah Michael Miles Myles
    Nathan Nathaniel Nehemiah Noah Omari Owen Raheem Ramone Reece Reuben Rico Rohan Romario Romeo Samuel
    Shaquille Shemar Solomon Stefan Tariq Tavares Theo Tremaine Trevon Tyrell Tyrese Tyrone Winston Xavier
    Zachariah Zion
  `),
  women: words(`
    Alicia Andrea Angela Annette Audrey Avril Barbara Beverley Blossom Carmen Carol Charmaine Cheryl
    Christine Claudette Claudia Cynthia Daphne Dawn Deborah Denise Diana Dionne Donna Doreen Elaine Esther
    Eulalee Evadne Faye Fiona Gloria Grace Heather Hyacinth Ingrid Jacqueline Janet Janice Jasmine Jean
    Jennifer Joan Joy Joyce Judith Karen Lorna Lorraine Marcia Marjorie Marlene Marva Maxine Merle Millicent
    Miriam Monica Nadine Natalie Nicola Norma Novelette Olive Patricia Paula Paulette Pauline Pearl Petronia
    Precious Rosalind Rosemarie Ruth Sandra Sharon Sheryl Shirley Sonia Stephanie Sylvia Tanya Tracey
    Valerie Vanessa Verona Veronica Vinette Vivienne Yolanda Yvette Yvonne
  `),
  men: words(`
    Adrian Alfred Alton Alvin Andrew Anthony Ashley Barrington Basil Carl Carlton Cecil Cedric Charles
    Christopher Clifton Clinton Clive Courtney Curtis Dalton Danny Darren David Dennis Derrick Desmond Devon
    Donald Donovan Dudley Earl Edward Elroy Errol Eustace Everton Ezekiel Fitzroy Floyd Franklyn Garfield
    George Gladstone Glenroy Gregory Hector Herbert Horace Howard Hubert Hugh Ian Ivan Keith Kenneth Kevin
    Lascelles Lennox Leroy Lester Lincoln Linford Lloyd Mark Michael Milton Neville Noel Norman Oliver
    Orville Oswald Owen Patrick Paul Percival Phillip Ralston Raymond Richard Robert Roland Ronald Roy
    Rudolph Rupert Samuel Sinclair Stafford Stanley Steven Trevor Tyrone Vernon Victor Vincent Wayne Wesley
    Wilbert Winston
  `),
  surnames: words(`
    Adams Alexander Allen Anderson Archer Armstrong Atkinson Bailey Baptiste Barnes Barnett Barrett Bartley
    Beckford Benjamin Bennett Bent Bernard Blackwood Blake Bogle Bowen Boyd Brissett Brown Bryan Bryce
    Buchanan Burke Burrell Burton Byfield Bygrave Cameron Campbell Carby Carter Cato Chambers Charles
    Christie Clarke Coley Coombs Cooper Corbin Cousins Crawford Crooks Cummings Cunningham Dacres Daley
    Daniel Davidson Davis Dawkins Dawson Dennis Dixon Dobson Douglas Downer Duncan Dunkley Dwyer East Ebanks
    Edwards Ellis Esson Facey Farquharson Ferguson Findlay Fisher Forbes Foster Francis Fraser Frederick
    Fuller Gayle George Gibbs Gilbert Gillespie Gordon Graham Grant Gray Green Griffiths Hall Hamilton
    Harrison Harvey Haughton Henry Hewitt Hinds Holness Hope Howell Hutchinson Hyatt Hylton Isaacs Jackson
    Jacobs James Jarrett John Johnson Jones Joseph Joyce Kelly Kerr King Kirlew Knight Lawes Lawrence Lawson
    Lemonius Levy Lewin Lewis Lindo Lindsay Livingstone Lynch Maddix Malcolm Marshall Martin Masters
    Matthews Maxwell McCalla McDonald McFarlane McGregor McIntosh McKenzie McLean McLeod Miller Mills
    Mitchell Montague Morgan Morris Morrison Moses Murray Myers Myrie Nelson Nembhard Newman Noel Oliver
    Osbourne Palmer Parchment Parkes Patterson Paul Peart Pennant Peters Phillips Pinnock Pitter Plummer
    Porter Powell Price Pryce Ramsay Rattray Reid Rhoden Richards Ricketts Riley Roberts Robinson Rodney
    Rose Rowe Russell Salmon Samuels Sanderson Scarlett Scott Senior Shaw Simms Simpson Sinclair Small
    Smikle Smith Spence Spencer Stennett Stephens Sterling Stewart Stone Swaby Tavares Taylor Thomas
    Thompson Thorpe Trowers Tulloch Turner Vassell Vernon Virgo Walker Wallace Walters Ward Warren Watkins
    Watson Webb White Whyte Williams Willis Wilmot Wilson Wint Witter Wright Wynter Young
  `),
}
