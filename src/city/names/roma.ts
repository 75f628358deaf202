import { type NameList, words } from './name-list.ts'

export const roma: NameList = {
  girls: words(`
    Adriana Alexandra Alžbeta Anca Andreea Aneta Angela Bianca Božena Brenda Carmen Claudia Crina Cristina
    Dana Daniela Daria Denisa Diana Dominika Elena Elvira Ema Emília Erika Esmeralda Estera Eva Florentina
    Gabriela Garofița Ileana Ivana Izabela Jana Jasmína Jessica Julka Katarína Kristína Lavinia Lenuța
    Liliana Loredana Lucia Luminița Magda Marcela Margita Maria Mariana Martina Melánia Mihaela Mirela
    Monika Narcisa Natálka Nikola Patricia Ramona Rebeka Renáta Rodica Rozália Sabina Samanta Sandra Sara
    Sidónia Silvia Simona Soňa Stella Tereza Vanesa Veronika Viktória Violeta Zdenka
  `),
  boys: words(`
    Adrian Alex Alexandru Andrej Anton Armando Bogdan Claudiu Constantin Cosmin Costel Cristian Dalibor
    Daniel Denis Dominik Dušan Dávid Eduard Emil Erik Fabian Ferko Filip Florian Florin Gabriel Gavril Gejza
    Gheorghe Ionel Ionuț Ivan Janko Jaroslav Jozef Juraj Ján Kamil Kevin Kristián Ladislav Leonard Lukáš
    Marcel Marek Marius Marián Martin Matej Michal Mihai Mikuláš Milan Miroslav Mário Nelu Nicolae Norbert
    Ondrej Patrik Pavol Peter Petru Rareș René Richard Robert Roland Roman Rudolf Róbert Samuel Sebastián
    Sorin Stanislav Tibor Tomáš Vasile Viktor Viorel Vladimír Zoltán Ľubomír Ștefan
  `),
  surnames: words(`
    Adam Badi Balog Baláž Bandy Baran Bihári Boldi Boros Botoș Budai Buzdugan Bílý Cina Ciuciu Ciurar Conka
    Cálon Danihel Demeter Dirda Dudi Duna Dunka Farkaš Ferenc Ferko Gaspar Gaži Giňa Godla Goga Gorol Gunár
    Gábor Holub Horváth Hric Iancu Ištok Jano Kaldaras Kaleja Kandráč Kančo Karika Klempár Koky Kotlár Kováč
    Krajňák Kroščen Kuruc Lacko Lakatos Lingurar Lukáč Lăcătuș Malík Matei Migaľ Mirga Mižigár Moldovan
    Mundi Muntean Oláh Oračko Otrok Pavel Pačan Pecha Peter Pešta Pitigoi Polák Pompa Puška Pušoma Radu
    Rafael Rostaș Rusňák Rác Sarkozi Sivák Stan Stanescu Stojka Suchý Tancoš Taragoș Tirpák Tokár Tomáš
    Trandafir Tulej Varga Vasile Červeňák Čonka Šarišský Šuľko Šándor Žiga Žolták
  `),
}
