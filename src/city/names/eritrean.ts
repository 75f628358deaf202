import { type NameList, words } from './name-list.ts'

export const eritrean: NameList = {
  girls: words(`
    Abeba Abrehet Adiam Akberet Almaz Aster Azeb Bana Bethlehem Bisrat Danait Delina Eden Elsa Eyerusalem
    Fana Feruz Feven Fiyori Freweini Fryat Genet Hana Helen Heran Hermon Hiwet Kisanet Kokob Lemlem Letay
    Lidia Liya Luwam Mahlet Makda Meaza Medhin Mehret Meron Mihret Milena Nardos Natsnet Rahel Rahwa Rigbe
    Rim Roza Ruta Saba Salem Sara Selam Selamawit Semhar Senait Shewit Simret Soliana Sosena Tirhas Tsega
    Tsehay Tsigereda Weini Winta Yodit Yohana Zaid Zula
  `),
  boys: words(`
    Abel Abraham Adhanom Alem Aman Amanuel Aron Asmerom Awet Bereket Berhe Biniam Birhane Daniel Dawit Eden
    Efrem Ermias Esayas Eyob Ezana Feruz Fikre Filimon Filmon Fithawi Fitsum Gebre Girmay Habte Habtom Henok
    Hermon Isaac Kaleb Kibrom Kidane Kubrom Mebrahtu Medhanie Mehari Merhawi Meron Mewael Mikal Mikias
    Mulugeta Mussie Nahom Natnael Nebiyu Noh Okubay Petros Robel Samiel Samson Samuel Selemon Semere Senay
    Simon Solomon Surafel Tekle Temesgen Tesfalem Tesfay Tewelde Thomas Tsegay Yared Yemane Yohannes Yonas
    Yonatan Yosief Zekarias Zerit
  `),
  surnames: words(`
    Abraha Abraham Abreham Adhanom Afewerki Alazar Alem Andemariam Araya Asfaha Asfaw Asgedom Asmelash
    Beraki Bereket Berhane Berhe Beyene Debessay Desta Fesseha Fisehaye Gebre Gebrehiwot Gebrekidan
    Gebremariam Gebremedhin Gebremeskel Gebreselassie Gebreyesus Ghebre Ghebreab Ghebremicael Girmay Habte
    Habtemariam Habtu Hadgu Hagos Haile Hailemichael Hailu Kahsay Kassa Keleta Kesete Kibreab Kidane Kiflay
    Kiflom Kiros Lemma Mahari Mebrahtu Medhanie Mehari Mekonnen Melake Mengistu Mesfin Michael Misgina
    Mulugeta Negash Negassi Negusse Ogbai Ogbamichael Okbay Petros Rezene Sebhatu Seyoum Sium Solomon
    Tadesse Tareke Teame Tecle Tekeste Tekle Teklehaimanot Tesfahun Tesfalidet Tesfamariam Tesfamichael
    Tesfay Tewelde Tsegay Tsehaye Weldegebriel Weldemichael Weldu Woldeab Woldu Yemane Yohannes Zerai Zeray
    Zerom
  `),
}
