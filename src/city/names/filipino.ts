import { type NameList, words } from './name-list.ts'

export const filipino: NameList = {
  girls: words(`
    Abigail Aileen Aira Aiza Alexa Althea Alyssa Analyn Andrea Angel Angela Angelica Angeline Anne April
    Ariane Arlene Athena Bea Beatrice Bernadette Bianca Camille Carla Carmela Catherine Charlene Charmaine
    Cherry Chloe Christine Clarisse Claudine Cristina Czarina Daisy Danica Daphne Diana Divina Donna Eden
    Elaine Eliza Ella Ellen Erica Faith Fatima Gabrielle Gemma Geraldine Gina Glaiza Grace Hannah Hazel
    Imelda Irene Iris Isabel Jacqueline Jamaica Jane Janelle Janine Jasmine Jean Jennifer Jenny Jessa
    Jessica Joan Jocelyn Josephine Joy Joyce Julia Kate Katrina Kaye Kimberly Kristine Kyla Lea Leah Leizel
    Leonora Liza Lorna Lourdes Lovely Luz Lyka Marian Maribel Maricel Mariel Marites Mary-Grace Maureen
    Melanie Melody Michelle Mikaela Myra Nerissa Nicole Nina Patricia Pauline Precious Princess Rachelle
    Regine Rhea Rica Rose Rowena Ruby Samantha Sandra Sheila Sheryl Shiela Sofia Stephanie Teresa Trisha
    Vanessa Veronica Vivian Zoe
  `),
  boys: words(`
    Aaron Adrian Aldrin Alexander Alfred Alfredo Allan Alvin Andrei Angelo Anthony Arjay Arnel Arnold
    Bernard Brian Bryan Carl Carlo Cedric Charles Christian Clarence Daniel Danilo Darwin Dave Dennis Dexter
    Dominic Edgar Edmund Edward Edwin Elmer Emmanuel Eric Ernesto Ervin Ferdinand Francis Francisco Gabriel
    Gerald Gerard Gian Gilbert Glenn Harold Ian Ivan Jacob Jake James Jasper Jay Jayson Jeffrey Jericho
    Jerome Jesus Jethro Joel John John-Mark John-Paul Jomar Jonathan Jonel Jose Joseph Joshua Juan Julius
    Justin Karl Kenneth Kevin Kian Kim Kurt Lance Lawrence Leo Leonard Lester Lorenzo Louie Luis Manuel
    Marco Mario Mark Marlon Martin Marvin Matthew Melvin Michael Miguel Nathaniel Neil Nico Noel Orlando
    Oscar Paolo Patrick Paul Peter Philip Ralph Ramon Randy Raymond Renato Reynaldo Ricardo Richard Rico
    Robert Roberto Rodel Rodrigo Roland Romeo Ronald Ronnie Rowell Roy Ryan Samuel Sean Sherwin Simon
    Stephen Tristan Victor Vincent Warren Wilfredo Xian Zachary
  `),
  surnames: words(`
    Abad Abella Aguilar Aguinaldo Alcantara Alonzo Alvarado Alvarez Ancheta Andrada Angeles Antonio Aquino
    Arceo Arellano Asuncion Austria Bacani Balagtas Baluyot Banaag Bartolome Bautista Belen Beltran Bernal
    Bernardo Bonifacio Borja Briones Buenaventura Bulatao Caballero Cabrera Calderon Camacho Canlas Capulong
    Caringal Carpio Casas Castillo Castro Catacutan Celestino Cervantes Chavez Concepcion Constantino
    Cordero Corpuz Cortez Cruz Cruz Cuevas Custodio Dalisay David Dayrit De_Castro De_Guzman De_Jesus
    De_Leon De_Vera De_la_Cruz De_la_Rosa Del_Mundo Del_Rosario Delgado Diaz Dimaculangan Dizon Domingo
    Dungca Enriquez Escobar Espino Espiritu Estrada Evangelista Fajardo Feliciano Fernandez Ferrer Flores
    Francisco Fuentes Galang Galvez Gamboa Garcia Garcia Gatdula Gonzales Gonzales Gregorio Guerrero
    Guevarra Gutierrez Hernandez Herrera Ignacio Ilagan Javier Jimenez Lacson Lagman Laxamana Lazaro Legaspi
    Lim Lopez Lucero Lumbao Luna Macapagal Magbanua Maglaya Magno Magsaysay Malabanan Manalo Manansala
    Mangahas Manzano Maranan Marasigan Marcelo Mariano Marquez Martinez Mendoza Mendoza Mercado Miranda
    Molina Montemayor Morales Nacpil Natividad Navarro Nepomuceno Nicolas Nuñez Ocampo Ocampo Oliveros Ong
    Ortega Ortiz Pacheco Padilla Pagaduan Palma Panganiban Pangilinan Parungao Pascual Pascual Pasion Pineda
    Pingol Punzalan Quiambao Quijano Quinto Ramirez Ramos Ramos Reyes Reyes Reyes Rivera Robles Rodriguez
    Romero Roque Rosales Roxas Sabado Salazar Salonga Salvador Samson San_Jose San_Juan Sanchez Santiago
    Santos Santos Santos Sarmiento Serrano Sibayan Silvestre Sison Soliman Soriano Suarez Sumulong Tadeo Tan
    Tayag Tejada Tiongson Toledo Tolentino Torres Trinidad Tuazon Urbano Valdez Valencia Valenzuela Vargas
    Vasquez Velasco Velasquez Ventura Vergara Victoria Villa Villalobos Villamor Villanueva Villegas Viray
    Yap Zamora
  `),
}
