extension NamePool {
  /// Family names of several cultures; none of them is an everyday word of English or Spanish.
  static let family = NamePool(
    """
    Abernathy Acheampong Achterbosch Adeyemi Agarwal Aguirre Ahlgren Akintola Albescu Almeida Alvarado Amoako Andrzejewski \
    Antonopoulos Arancibia Arbuthnot Ashworth Asplund Atanasov Avramenko Azevedo Babatunde Bagheri Balakrishnan Baltodano \
    Banerjee Baptista Barrientos Bartholomew Bellweather Benavides Bergström Bhattacharya Bielski Björklund Blanchet \
    Boateng Bogdanov Bonaventura Bottomley Bouchard Brannigan Brezhnev Buchanan Bukowski Cabrera Calloway Camara Campanella \
    Cardoso Carruthers Castellanos Cavanagh Cervantes Chakraborty Chatterjee Chernyshev Cholmondeley Christodoulou Cieslak \
    Clutterbuck Contreras Cordeiro Crichton Czajka Dalgaard Danso Dastidar Delacroix Demirel Desrosiers Devereux Dhillon \
    Diallo Dimitrov Dlamini Dobrev Domínguez Drummond Dubois Dumitrescu Dunleavy Dvorak Ebersbach Echeverría Edelstein \
    Egorov Eklund Elgin Emmanuel Engström Eriksen Escobedo Esposito Fairweather Falkenberg Farahani Fassbinder Fernandes \
    Figueroa Filipov Fitzwilliam Fjeldstad Fontaine Fournier Fredriksen Fujimoto Gagliardi Galvão Ganguly Gbadamosi \
    Georgiou Ghorbani Giacometti Gillespie Goldfarb Gonçalves Gorecki Grabowski Granqvist Greenaway Grigoryan Guerrero \
    Gulbrandsen Gyamfi Haddad Hakimi Halvorsen Hartmann Hasegawa Hathersage Heikkinen Henriksen Hernández Hideyoshi \
    Hjelmstad Hoffmann Holmqvist Horvath Hovland Huddleston Ibáñez Idowu Ilunga Ingebrigtsen Inoue Ioannidis Ishikawa \
    Iversen Iwu Jablonski Jankowski Jaramillo Jayawardena Jelinek Jimoh Johannesen Jovanovic Juarez Kaczmarek Kamara \
    Kapoor Karlsson Katsaros Kavanagh Kazemi Kesselring Khumalo Kinoshita Kirchner Kivinen Kjellberg Kobayashi Kovacs \
    Kowalczyk Krishnan Kruszewski Kulkarni Kurosawa Kuznetsov Lachapelle Lagerkvist Lancaster Larsen Lazarev Leclercq \
    Lehtonen Leszczynski Lindqvist Ljungberg Llewellyn Lombardi Lundqvist Lysenko Mackintosh Magnusson Mahlangu Majumdar \
    Maldonado Mancini Marchetti Marinkovic Markovic Mascarenhas Matsumoto Mavropoulos Mbeki McAllister Mendonça Menon \
    Mikkelsen Milosevic Mitchelmore Mkhize Molina Montenegro Moreau Mukherjee Mulholland Murakami Mwamba Nakagawa Narayanan \
    Navarro Ndiaye Nedelcu Nguema Nieminen Nikolaidis Nishimura Njoroge Nkosi Nordahl Nowakowski Nyström Obradovic Ochieng \
    Odhiambo Ogunleye Okonkwo Olatunji Oliveira Ortega Osei Ostrowski Oyelaran Padalecki Pahlavi Palmqvist Panagos \
    Papadakis Parvati Paszkowski Pellegrini Pereira Petrosyan Pfeiffer Pietersen Pinheiro Plessis Pokorny Popescu \
    Quattrocchi Quezada Quintanilla Raghavan Rajaratnam Ramachandran Rasmussen Ravenscroft Reinholt Ribeiro Rousseau \
    Rozhkov Rutkowski Saavedra Sadowski Sakamoto Salonen Sandoval Santamaría Sarkissian Satterthwaite Schönberg Sepúlveda \
    Shimizu Shrivastava Sigurdsson Sithole Skarsgård Sobczak Sokolov Solórzano Sorensen Stavropoulos Steinmetz Strömberg \
    Subramanian Szymanski Takahashi Tamayo Tanaka Teixeira Thackeray Thorvaldsen Tikhonov Traoré Tremblay Tsvetkov \
    Uchida Umarov Urquhart Valenzuela Vandermeer Vasconcelos Velásquez Venkatesan Villalobos Vishnevsky Wachowski \
    Wanjiru Wasserman Watanabe Weatherby Westergaard Wieczorek Winterbourne Wojcik Yamamoto Yilmaz Zabala Zapatero \
    Zavala Zelenka Zhuravlev Zielinski
    """)

  /// Words for the name of a community and what it calls itself.
  static let places = NamePool(
    """
    Meadowlark Larkfield Brookvale Willowmere Thornbury Fernhollow Ashcombe Elmstead Wrenfield Otterbourne Heatherby \
    Pinecrest Rowanlea Millbrook Swanmoor Fallowdale Hazelwick Larchmont Quailbrook Sandmere Tamarack Underhill Violetta \
    Westmere Yarrowby Zephyrine Alderney Birchwick Cloverley Dovecote Eiderstone Foxglove
    """)
}
