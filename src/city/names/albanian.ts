import { type NameList, words } from './name-list.ts'

export const albanian: NameList = {
  girls: words(`
    Adelina Ajla Albana Alesia Alketa Amela Anisa Anxhela Arbëresha Arjeta Arta Aurela Besa Besiana Blerta
    Brikena Dafina Denisa Diana Dorina Drita Edona Eldiona Elira Elona Emanuela Enkeleda Era Ermira
    Esmeralda Fatjona Fjolla Flutura Gentiana Gresa Ilirjana Iris Jehona Jonida Kaltrina Klaudia Lediana
    Liridona Lirije Majlinda Melisa Mimoza Mirela Nora Ornela Rea Rina Rovena Sara Shpresa Sidorela Teuta
    Valbona Vjosa Xhesika
  `),
  boys: words(`
    Adriatik Agim Alban Albi Aleks Altin Amarildo Andi Arben Ardit Arlind Armando Arsen Artan Astrit Besmir
    Besnik Blerim Bujar Dardan Denis Dritan Eduart Eljo Elton Endri Endrit Enea Enri Ergys Erion Ermal
    Eugert Fabio Fatjon Flamur Florian Gentian Gezim Hekuran Ilir Indrit Jetmir Julian Kevin Klajdi Kledis
    Klevis Kristi Kujtim Leonard Lorenc Luan Marsel Mateo Mentor Mikel Olsi Orges Petrit Redon Renato Roland
    Sajmir Skender Tomor Valon Vilson Xhulio
  `),
  surnames: words(`
    Abazi Alia Aliaj Bajrami Balla Bardhi Bega Beqiri Biba Bushi Cani Cela Cuka Dedja Dema Dervishi Doci
    Doda Duka Elezi Fejzullahu Gashi Gega Gjeta Gjini Gjoka Gjoni Halili Hasani Haxhiu Hoti Hoxha Hysa
    Hyseni Ismaili Isufi Jaku Kaja Kapllani Koci Kodra Koka Kola Koxha Krasniqi Kuka Kurti Laci Lala Leka
    Lika Lleshi Luka Mali Marku Meta Metaj Muca Mucaj Murati Musta Ndoj Ndreca Nika Nikolli Noka Paja Pepa
    Pjetri Prendi Prifti Pula Rama Rexha Rrapaj Sala Selimi Shala Shehu Shima Shkurti Shtjefni Sina Sula
    Tafa Toska Troka Uka Vata Vela Veliu Xhafa Xhaferi Ymeri Zefi Zeka
  `),
}
