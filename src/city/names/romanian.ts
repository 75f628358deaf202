import { type NameList, words } from './name-list.ts'

export const romanian: NameList = {
  girls: words(`
    Adela Adina Alexandra Alexia Alina Amalia Ana Anamaria Anca Anda Andra Andreea Anisia Antonia Bianca
    Camelia Carina Carla Carmen Catinca Claudia Corina Cristina Cătălina Daiana Dana Daniela Daria Delia
    Denisa Diana Doina Dorina Ecaterina Elena Elisabeta Eliza Emilia Erica Eva Evelina Florina Gabriela
    Georgiana Gina Ileana Ilinca Ioana Irina Iulia Ivona Karina Larisa Lavinia Lidia Ligia Liliana Livia
    Loredana Luiza Luminița Magdalena Mara Maria Mariana Marina Marta Melisa Mihaela Miruna Monica Mădălina
    Nadia Natalia Nicoleta Oana Olivia Otilia Patricia Paula Petra Raluca Ramona Rebeca Roberta Rodica
    Roxana Ruxandra Sabina Sara Silvia Simona Sofia Sonia Teodora Valentina Vera Veronica Victoria Viorica
    Zoe Ștefania
  `),
  boys: words(`
    Adelin Adrian Albert Alexandru Alin Anatol Andrei Anton Antonio Aurel Beniamin Bogdan Cezar Ciprian
    Claudiu Constantin Corneliu Cosmin Costin Cristian Călin Cătălin Dan Daniel Darius David Denis Dorin
    Dragoș Dumitru Eduard Emanuel Emil Eric Eugen Fabian Felix Filip Florentin Florin Gabriel George
    Gheorghe Grigore Horia Iacob Ilie Ioan Ion Ionuț Iosif Iulian Iustin Laurențiu Leonard Liviu Luca Lucian
    Marian Marin Marius Matei Matteo Mihai Mihail Mircea Nicolae Octavian Ovidiu Patrick Paul Pavel Petrișor
    Petru Radu Rareș Remus Robert Rolland Răzvan Sabin Samuel Sebastian Sergiu Silviu Simion Sorin Stelian
    Teodor Tiberiu Toma Traian Tudor Valentin Vasile Victor Viorel Vlad Vladimir Ștefan
  `),
  surnames: words(`
    Achim Albu Alexandru Andrei Anghel Antal Apostol Avram Baciu Badea Balan Banu Barbu Bejan Bogdan
    Botezatu Bratu Bucur Bunea Calin Chiriac Chiriță Ciobanu Cojocaru Coman Constantin Constantinescu
    Costache Costea Cristea Croitoru Crăciun Cucu Damian Dan Diaconu Dinu Dobre Dragomir Drăgan Dumitrache
    Dumitrescu Dumitru Enache Ene Fieraru Filimon Filip Florea Gavrilă Georgescu Gheorghe Gheorghiu Ghiță
    Grecu Grigore Grosu Hodor Iacob Iancu Ichim Ignat Ilie Iliescu Ion Ionescu Ioniță Iordache Irimia
    Istrate Ivan Lazăr Lungu Lupu Macovei Maftei Manea Manole Maria Marin Marinescu Matei Mihai Mihalache
    Mihăilă Militaru Miron Mitrea Mocanu Moise Moldovan Moraru Munteanu Mureșan Mușat Neacșu Neagoe Neagu
    Nedelcu Negru Niculae Niculescu Nistor Niță Oancea Olaru Olteanu Oprea Pană Paraschiv Pascu Pavel Petcu
    Petre Petrescu Pintea Pop Popa Popescu Popovici Preda Pătrașcu Radu Roman Rotaru Roșca Roșu Rus Rusu
    Sandu Sava Savu Simion Soare Sorescu Stan Stanciu Stancu Stoian Stoica Szabo Toader Toma Tomescu
    Trandafir Trif Tudor Turcu Tănase Ungureanu Ursu Vasile Vasilescu Vasiliu Vlad Voicu Voinea Văduva
    Zaharia Zamfir Șerban Ștefan Ștefănescu Țurcanu
  `),
}
