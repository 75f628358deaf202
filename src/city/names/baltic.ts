import { type NameList, words } from './name-list.ts'

export const baltic: NameList = {
  girls: words(`
    Agne Aiste Akvile Alina Anastasija Anna Arina Austeja Beatrise Dace Daiva Diana Dovile Egle Elina Elza
    Ema Emilija Evelina Evija Gabija Gabriele Gerda Goda Greta Guoda Ieva Ilze Indre Ineta Inga Jekaterina
    Jolanta Julija Jurate Jurgita Justina Kamile Karina Karolina Katrina Kotryna Kristina Kristine Ksenija
    Laima Laura Liepa Liga Lina Luknė Madara Marija Marta Migle Milana Monika Nijole Olga Patricija Paula
    Rasa Rugile Ruta Samanta Sandra Santa Saule Signe Simona Skaiste Smilte Sofija Sonata Tatjana Ugne Urte
    Vaiva Valerija Vanesa Viktorija Vilte Violeta Zane Zivile
  `),
  boys: words(`
    Adomas Aivars Aleksandrs Algirdas Andrejs Andrius Antanas Armandas Armands Arnas Arnolds Artjoms Arturas
    Arvydas Audrius Augustas Benas Benediktas Danielius Daniels Darius Davis Deividas Dmitrijs Domantas
    Domas Dominykas Donatas Edgars Eduards Edvinas Emils Ernestas Ervins Gediminas Girts Gustas Gustavs
    Haralds Herkus Ignas Igors Ivars Janis Jaunius Jokubas Jonas Juris Justas Kajus Karlis Karolis Kasparas
    Kestutis Kipras Klavs Kristaps Kristupas Laurynas Lukas Mantas Marijus Markuss Martins Martynas Matas
    Mikus Mindaugas Modestas Motiejus Naglis Nojus Normunds Oskars Paulius Pauls Povilas Raimonds Raivis
    Ricards Rihards Rimantas Roberts Rokas Rolands Romas Sarunas Saulius Simonas Tadas Tautvydas Titas Tomas
    Toms Valdis Vilius Vytautas Zygimantas
  `),
  surnames: words(`
    Adamonis Aleksandrovs Andersons Andrulis Apinis Arnautovs Balciunas Balodis Baltrusaitis Banevicius
    Baranauskas Berzins Birznieks Bogdanovs Briedis Bruzas Butkevicius Butkus Celmins Cirulis Dambrauskas
    Dapkus Daukantas Dombrovskis Eglitis Fedorovs Freimanis Gailis Galdikas Grigas Grinbergs Gudaitis
    Ivanauskas Ivanovs Jakubauskas Jankauskas Jankovskis Jansons Juknevicius Kalnins Kalvaitis Karklins
    Kavaliauskas Kazlauskas Klavins Kovalenko Krastins Krumins Kudirka Kuznecovs Lacis Laurinavicius Liepa
    Liepins Lukosius Lusis Malinauskas Markevicius Matulionis Matulis Mazeika Mikalauskas Miksys Morkunas
    Navickas Norkus Norvaisas Ozolins Paulauskas Pavlovs Petersons Petraitis Petrauskas Petrovs Pocius
    Popovs Pudans Ramanauskas Rimkus Romanovs Rozentals Rudzitis Rutkauskas Sadauskas Savickas Semjonovs
    Sidorovs Simkus Skujins Sokolovs Stankevicius Stasiulis Stonkus Strazdins Sutkus Tamulis Urbonas
    Vaicekauskas Vaitkus Valaitis Vanags Vasiliauskas Vasiljevs Vilks Vitols Volkovs Zagars Zarins Zemaitis
    Zilinskas Zukauskas
  `),
}
