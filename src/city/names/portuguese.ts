import { type NameList, words } from './name-list.ts'

export const portuguese: NameList = {
  girls: words(`
    Alice Aline Amanda Ana Anabela Andreia Beatriz Bianca Bruna Bárbara Camila Carla Carlota Carolina
    Catarina Clara Cláudia Cristina Cátia Célia Daniela Diana Débora Elisa Ema Eva Fernanda Filipa Flávia
    Francisca Fátima Gabriela Helena Inês Isabel Joana Juliana Jéssica Júlia Lara Laura Leonor Letícia Lia
    Liliana Luna Luísa Lúcia Madalena Mafalda Mara Margarida Maria Mariana Marta Matilde Melissa Micaela
    Mónica Natália Nádia Patrícia Paula Raquel Rita Rosa Rute Sandra Sara Silvana Sofia Susana Sílvia Sónia
    Tatiana Telma Teresa Tânia Vera Vitória Vânia Yara Ângela Íris
  `),
  boys: words(`
    Abel Afonso Alexandre André António Armando Artur Augusto Bernardo Bruno Carlos Cláudio Cristiano César
    Daniel Davi David Dinis Diogo Domingos Duarte Edson Eduardo Elias Emanuel Fernando Filipe Flávio
    Francisco Frederico Fábio Gabriel Gil Gonçalo Guilherme Gustavo Henrique Hugo Hélder Igor Ivo Jaime
    Joaquim Joel Jorge José João Júlio Leandro Leonardo Lourenço Lucas Luís Manuel Marcelo Marco Martim
    Mateus Mauro Micael Miguel Márcio Mário Nuno Nélson Octávio Orlando Paulo Pedro Rafael Raul Renato
    Ricardo Roberto Rodrigo Rogério Rui Rúben Salvador Samuel Santiago Simão Sérgio Telmo Tiago Tomás Valter
    Vasco Vicente Vítor Wilson Xavier Álvaro
  `),
  surnames: words(`
    Abreu Afonso Almeida Alves Amaral Amorim Andrade Antunes Araújo Azevedo Baptista Barbosa Barros Bento
    Borges Botelho Braga Branco Brito Cabral Caldeira Camacho Campos Cardoso Carneiro Carvalho Castro Coelho
    Cordeiro Correia Costa Coutinho Cruz Cunha Dias Duarte Esteves Faria Fernandes Ferreira Figueiredo
    Fonseca Franco Freire Freitas Frias Gama Garcia Gaspar Godinho Gomes Gonçalves Guedes Guerreiro
    Henriques Leal Leite Lima Lobo Lopes Lourenço Luz Macedo Machado Madeira Magalhães Maia Marinho Marques
    Martins Matias Matos Melo Mendes Mendonça Menezes Miranda Monteiro Morais Moreira Mota Moura Nascimento
    Neto Neves Nogueira Nunes Oliveira Pacheco Pais Paiva Paulo Peixoto Pereira Pimenta Pinheiro Pinho Pinto
    Pires Queirós Ramalho Ramos Raposo Rebelo Reis Ribeiro Rocha Rodrigues Rosa Salgado Sampaio Santana
    Santos Saraiva Seixas Serra Silva Silveira Simões Soares Sousa Tavares Teixeira Torres Valente Vargas
    Vasconcelos Vaz Veiga Ventura Vicente Vieira Vilela Xavier
  `),
}
