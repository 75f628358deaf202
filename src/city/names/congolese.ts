import { type NameList, words } from './name-list.ts'

export const congolese: NameList = {
  girls: words(`
    Aimée Alice Anita Anne-Marie Bijou Blandine Brigitte Béatrice Bénédicte Carine Chance Chantal Christelle
    Clarisse Colette Consolée Cynthia Céline Deborah Denise Divine Dorcas Elikya Elisée Esther Eugénie Eva
    Exaucée Fanny Fatuma Flavie Furaha Gemima Gisèle Gloire Gloria Grâce Henriette Huguette Jeanne Jeannette
    Jemima Joyce Joëlle Judith Julie Keren Laetitia Liliane Louange Lydie Léa Marie Marlène Maryse Merveille
    Mireille Mélanie Nadège Naomie Neema Nicole Noella Odette Orphée Pascaline Patience Plamedie Prisca
    Priscille Rachel Raïssa Rebecca Ruth Safi Sandrine Sarah Solange Tatiana Thècle Thérèse Vanessa
    Véronique Yvette
  `),
  boys: words(`
    Alain Albert André Aristote Arsène Benjamin Bienvenu Blaise Béni Chadrac Christian Christophe Claude
    Clovis Cédric Daniel David Dieudonné Dieumerci Emmanuel Espoir Exaucé Fabrice Fiston Francis Franck
    Freddy Gabriel Gaël Germain Gloire Gédéon Hervé Héritier Isaac Israël Jean Jean-Claude Jean-Paul
    Jonathan Jospin Josué Joël Junior Justin Jérémie Kelvin Kevin Landry Lionel Lucien Marc Marcel Michel
    Moïse Nathan Nathanaël Olivier Pascal Patient Patrick Paulin Pierre Plamedi Prince Rabbi Richard
    Rodrigue Salomon Samuel Serge Stéphane Tharcisse Thierry Timothée Trésor Urbain Victoire Yannick Yves
    Élie Éliel Éric Ézéchiel
  `),
  surnames: words(`
    Amisi Assani Bahati Balume Banza Bashige Basila Bokota Bolamba Bope Bukasa Byamungu Diakité Diambu
    Dikembe Djamba Ebongo Ekofo Elonga Ilunga Isamba Kabamba Kabangu Kabeya Kabongo Kabuya Kadima Kalala
    Kalombo Kalonji Kamanda Kanda Kanku Kanyinda Kapinga Kasongo Katembo Kayembe Kazadi Kiala Kibonge Kilolo
    Kimbembe Kitenge Kiyombo Kongolo Lelo Lokwa Longo Lubaki Lubamba Luboya Lukusa Lumbala Lunda Lusamba
    Luyindula Luzolo Mabiala Mafuta Makengo Makiese Malonga Malu Mambu Manzambi Masika Massamba Matondo
    Mavungu Mayala Mbala Mbangu Mbaya Mbemba Mbiya Mbombo Mbuyamba Mbuyi Mfumu Mika Milambo Mokonzi Monga
    Mpiana Mputu Muamba Mubenga Mudimbe Mujinga Mukadi Mukeba Mukendi Mukuna Mulamba Mulumba Mutombo Mwamba
    Mwanza Ndala Ndaya Ndombe Ngalula Ngandu Ngoie Ngoma Ngoy Ngudi Nkashama Nkulu Nlandu Nsimba Ntumba
    Nzeza Nzuzi Okito Olenga Onema Panda Sefu Selemani Shabani Tambwe Tshala Tshibangu Tshilumba Tshimanga
    Tshiswaka Tumba Wembo Yamba Yumba Zola
  `),
}
