extension NamePool {
  /// Given names of several cultures, of women and men alike; none of them is an everyday word of English or Spanish.
  static let given = NamePool(
    """
    Abena Adaeze Adrián Agnieszka Ahmed Aiko Ailsa Akira Alasdair Alejandra Alhassan Alina Alma Aminata Amir Anahit \
    Anders Aneta Anika Anselm Antje Aparna Arash Ariadna Arjun Arvid Asha Aslan Astrid Ayesha Aylin Bahram Baraka \
    Bartosz Beatriz Behrouz Benedikt Birgit Blanka Bodil Bogdan Borja Branko Brigida Bruno Camila Carmela Casimir \
    Catalina Cedric Celeste Chandra Chidi Chinwe Cillian Clemens Conchita Corentin Cosima Cristóbal Dagmar Damir Danuta \
    Darius Deepak Delphine Demetrio Desmond Dilip Dimitra Dina Dmitri Dolores Domenica Dorota Duarte Ebru Edda Efua \
    Eilidh Eitan Ekaterina Elif Eliska Elodie Elvira Emeka Emilio Enzo Erlend Esme Esteban Esther Ewa Fabio Farid Fatima \
    Faustino Federica Felicity Femi Fergus Fernanda Fidel Fiona Florian Folasade Franziska Freya Fumiko Gabor Gaspard \
    Genevieve Georgios Gerda Ghislaine Giorgia Giulio Gopal Gottfried Graciela Greta Gudrid Guillermo Gunnar Gwendolyn \
    Hakon Halima Hamza Hanneke Haruki Hatice Hedda Hendrik Hermione Hideo Hilda Hiroko Hugo Ibrahim Idris Ignacio Ilaria \
    Ilse Imogen Indira Ingrid Ioana Irena Isamu Isidora Ismail Ivo Jabari Jacinta Jagoda Jamila Janek Jarmila Javier \
    Jelena Jensine Joaquim Jolanta Jovan Juliette Kaito Kamala Karim Kasia Katarzyna Kavita Keiko Kenji Khadija Kiran \
    Klaus Kofi Krisztina Kwame Lakshmi Lamine Larissa Laszlo Leandro Leila Leocadia Leopold Lidia Linnea Liora Livia \
    Lorenzo Lothar Lucinda Ludmila Luisa Maarten Mahmoud Maite Makena Malika Manfred Marcela Margit Mariam Marisol Marta \
    Masako Mateo Matilda Maurizio Mehmet Meera Melchior Mercedes Mihai Mikhail Milena Miriam Mirko Moana Mohan Mwangi \
    Nadezhda Naledi Naoki Natalia Nazanin Neha Nerea Niamh Nikhil Nikolai Nilufar Noor Norbert Nuria Obinna Odalys Oksana \
    Olamide Oleg Olivia Omar Ondrej Orsolya Oskar Ottilie Paloma Pascal Pavel Pedro Pelagia Petronella Pilar Pradeep \
    Priya Quentin Rafaela Ragnhild Rahel Rainer Rajesh Ramona Rania Rashida Raúl Renata Rigoberto Ritva Roksana Rosalind \
    Rustam Sabine Salma Samira Sandeep Sanna Santiago Saoirse Sebastián Selma Serhiy Shabnam Shanti Shirin Sigrid Silvio \
    Simone Sindri Slavka Soledad Solveig Soraya Stanislav Stellan Sunita Svetlana Tadeusz Tahira Takeshi Tamsin Tariq \
    Tatiana Temperance Teodoro Thandiwe Thibault Tiago Timur Tomoko Torsten Tove Tuomas Ulrike Umberto Ursula Valentina \
    Vasco Venkat Vera Vikram Violeta Vittoria Viveka Vladimir Wanda Wiebke Wilhelmina Wioletta Xavier Ximena Yannick \
    Yasmin Yevgenia Yolanda Yuki Yusuf Zahra Zaneta Zbigniew Zdenka Zeynep Zoltan Zuleika
    """)
}
