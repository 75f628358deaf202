import { type NameList, words } from './name-list.ts'

export const polish: NameList = {
  girls: words(`
    Ada Adriana Agata Agnieszka Aleksandra Alicja Amelia Anastazja Aneta Angelika Aniela Anita Anna Antonina
    Barbara Beata Blanka Bożena Celina Dagmara Danuta Daria Dominika Dorota Edyta Eliza Elżbieta Emilia Ewa
    Ewelina Gabriela Grażyna Hanna Helena Iga Ilona Irena Iwona Izabela Jadwiga Jagoda Janina Joanna Jolanta
    Julia Julita Justyna Kaja Kalina Kamila Karina Karolina Katarzyna Kinga Klaudia Kornelia Krystyna Laura
    Lena Liliana Liwia Lucyna Magdalena Maja Malwina Maria Marta Martyna Marzena Matylda Małgorzata
    Michalina Milena Monika Nadia Natalia Natasza Nikola Nina Oksana Ola Oliwia Patrycja Paulina Pola Renata
    Róża Sandra Sara Sonia Stefania Sylwia Teresa Urszula Wanda Weronika Wiktoria Zofia Zuzanna Łucja
  `),
  boys: words(`
    Adam Adrian Albert Aleksander Aleksy Andrzej Antoni Arkadiusz Artur Bartosz Bartłomiej Bogdan Borys
    Bruno Błażej Cezary Cyprian Damian Daniel Dariusz Dawid Dominik Emil Eryk Fabian Filip Franciszek
    Fryderyk Gabriel Gracjan Grzegorz Henryk Hubert Ignacy Igor Jacek Jakub Jan Janusz Jarosław Jeremi Jerzy
    Julian Juliusz Józef Kacper Kajetan Kamil Karol Kazimierz Konrad Kornel Krystian Krzysztof Ksawery Leon
    Leszek Maciej Maksymilian Marcel Marcin Marek Mariusz Mateusz Michał Mikołaj Miłosz Nataniel Nikodem
    Norbert Olaf Oliwier Oskar Patryk Paweł Piotr Przemysław Radosław Rafał Remigiusz Robert Roman Ryszard
    Sebastian Stanisław Szymon Sławomir Tadeusz Tomasz Tymon Tymoteusz Wiktor Witold Wojciech Zbigniew
    Łukasz
  `),
  surnames: words(`
    Adamczyk Adamski Andrzejewski Augustyniak Banaś Baran Baranowski Bednarczyk Bednarek Bielecki Biernacki
    Borkowski Borowski Brzeziński Bukowski Bąk Błaszczyk Chmielewski Chojnacki Cichocki Cieślak Cybulski
    Czajka Czajkowski Czarnecki Czerwiński Dobrowolski Domański Drozd Duda Dudek Dziedzic Dąbrowski Dębski
    Fijałkowski Filipek Gajda Gajewski Grabowski Graczyk Gutowski Górecki Górski Głowacki Jabłoński
    Jagodziński Jakubowski Janicki Janik Jankowski Jasiński Jastrzębski Jaworski Jóźwiak Kaczmarczyk
    Kaczmarek Kaczyński Kalinowski Kamiński Kania Karpiński Kasprzak Kaźmierczak Klimek Konieczny Kopeć
    Kosiński Kowal Kowalczyk Kowalewski Kowalik Kowalski Kozak Kozieł Kozłowski Kołodziej Krajewski
    Krakowiak Krawczyk Krupa Krysiak Krzemiński Król Kubiak Kubicki Kucharski Kujawa Kulesza Kurek Kurowski
    Kwiatkowski Kędzierski Laskowski Lewandowski Leśniak Lipiński Lis Maciejewski Madej Majchrzak Majewski
    Makowski Malinowski Marciniak Markiewicz Markowski Matuszewski Mazur Mazurek Małecki Michalak Michalski
    Mikołajczyk Milewski Misiak Mróz Mucha Musiał Nawrocki Niemiec Nowacki Nowak Nowakowski Nowicki
    Olejniczak Olszewski Orzechowski Orłowski Osiński Ostrowski Owczarek Pająk Pawlak Pawlik Pawłowski
    Piasecki Pietrzak Piotrowski Piątek Popławski Przybylski Ptak Raczkowski Rogowski Romanowski Rosiński
    Rutkowski Rybak Sadowski Sawicki Sikora Sikorski Skiba Skowroński Smoliński Sobczak Sobolewski
    Sokołowski Sosnowski Stachowiak Stankiewicz Stasiak Stefaniak Strzelczyk Stępień Stępniak Szczepaniak
    Szczepański Szewczyk Szulc Szydłowski Szymański Szymczak Tomaszewski Tomczak Tomczyk Turek Urban
    Urbaniak Urbański Walczak Wasilewski Wawrzyniak Wesołowski Wieczorek Wierzbicki Wilczyński Wilk
    Witkowski Wiśniewski Wojciechowski Wojtas Wolski Woźniak Wrona Wróbel Wróblewski Wysocki Wójcik
    Wójtowicz Włodarczyk Zając Zakrzewski Zalewski Zarzycki Zawadzki Zieliński Ziółkowski Łuczak Łukasik
    Śliwa Śliwiński Świątek Żak Żurek
  `),
}
