//! Drawings beside resume words, for those who know a thing better than its name.
//!
//! A word has one when the set of icons draws just this thing, so that nobody
//! could name the drawing otherwise; each drawing stands for one word.

use icondata_core::IconData;
use maud::{Markup, PreEscaped, html};

use super::icon::drawn;

/// Draws what a resume word means; nothing for most words. The word stands beside it: hidden
/// from those who listen.
pub fn drawing(word: &str) -> Markup {
    let found = DRAWINGS.binary_search_by_key(&word, |(known, _)| known);
    match found {
        Ok(at) => PreEscaped(drawn(DRAWINGS[at].1)),
        Err(_) => html! {},
    }
}

/// The words that have one, sorted.
static DRAWINGS: [(&str, &&IconData); 135] = [
    ("aimant", &icondata_lu::LuMagnet),
    ("ambulance", &icondata_lu::LuAmbulance),
    ("ampoule", &icondata_lu::LuLightbulb),
    ("antenne", &icondata_lu::LuAntenna),
    ("arbre", &icondata_lu::LuTreeDeciduous),
    ("aurore", &icondata_lu::LuSunrise),
    ("autobus", &icondata_lu::LuBus),
    ("avion", &icondata_lu::LuPlane),
    ("banane", &icondata_lu::LuBanana),
    ("bateau", &icondata_lu::LuShip),
    ("biscuit", &icondata_lu::LuCookie),
    ("bonbon", &icondata_lu::LuCandy),
    ("boussole", &icondata_lu::LuCompass),
    ("bouée", &icondata_lu::LuLifeBuoy),
    ("boîte", &icondata_lu::LuBox),
    ("brume", &icondata_lu::LuCloudFog),
    ("bébé", &icondata_lu::LuBaby),
    ("cadeau", &icondata_lu::LuGift),
    ("café", &icondata_lu::LuCoffee),
    ("camion", &icondata_lu::LuTruck),
    ("canif", &icondata_lu::LuPocketKnife),
    ("carotte", &icondata_lu::LuCarrot),
    ("casserole", &icondata_lu::LuCookingPot),
    ("cerise", &icondata_lu::LuCherry),
    ("cerveau", &icondata_lu::LuBrain),
    ("chien", &icondata_lu::LuDog),
    ("ciseau", &icondata_lu::LuScissors),
    ("citron", &icondata_lu::LuCitrus),
    ("clavier", &icondata_lu::LuKeyboard),
    ("cloche", &icondata_lu::LuBell),
    ("clôture", &icondata_lu::LuFence),
    ("colis", &icondata_lu::LuPackage),
    ("coquille", &icondata_lu::LuShell),
    ("crayon", &icondata_lu::LuPencil),
    ("crevette", &icondata_lu::LuShrimp),
    ("croissant", &icondata_lu::LuCroissant),
    ("cylindre", &icondata_lu::LuCylinder),
    ("cône", &icondata_lu::LuCone),
    ("diamant", &icondata_lu::LuGem),
    ("disque", &icondata_lu::LuDisc),
    ("drapeau", &icondata_lu::LuFlag),
    ("enclume", &icondata_lu::LuAnvil),
    ("entonnoir", &icondata_lu::LuFunnel),
    ("enveloppe", &icondata_lu::LuMail),
    ("euro", &icondata_lu::LuEuro),
    ("fauteuil", &icondata_lu::LuArmchair),
    ("feuille", &icondata_lu::LuLeaf),
    ("film", &icondata_lu::LuFilm),
    ("flamme", &icondata_lu::LuFlame),
    ("fleur", &icondata_lu::LuFlower),
    ("flocon", &icondata_lu::LuSnowflake),
    ("forêt", &icondata_lu::LuTrees),
    ("frigo", &icondata_lu::LuRefrigerator),
    ("fusée", &icondata_lu::LuRocket),
    ("globe", &icondata_lu::LuGlobe),
    ("gomme", &icondata_lu::LuEraser),
    ("goutte", &icondata_lu::LuDroplet),
    ("guitare", &icondata_lu::LuGuitar),
    ("haricot", &icondata_lu::LuBean),
    ("hexagone", &icondata_lu::LuHexagon),
    ("horloge", &icondata_lu::LuClock),
    ("hôpital", &icondata_lu::LuHospital),
    ("hôtel", &icondata_lu::LuHotel),
    ("immeuble", &icondata_lu::LuBuilding),
    ("journal", &icondata_lu::LuNewspaper),
    ("lampe", &icondata_lu::LuLamp),
    ("lapin", &icondata_lu::LuRabbit),
    ("lasso", &icondata_lu::LuLasso),
    ("losange", &icondata_lu::LuDiamond),
    ("lune", &icondata_lu::LuMoon),
    ("magasin", &icondata_lu::LuStore),
    ("micro", &icondata_lu::LuMic),
    ("monnaie", &icondata_lu::LuCoins),
    ("montagne", &icondata_lu::LuMountain),
    ("musique", &icondata_lu::LuMusic),
    ("médaille", &icondata_lu::LuMedal),
    ("noisette", &icondata_lu::LuNut),
    ("nuage", &icondata_lu::LuCloud),
    ("orage", &icondata_lu::LuCloudLightning),
    ("orbite", &icondata_lu::LuOrbit),
    ("oreille", &icondata_lu::LuEar),
    ("palette", &icondata_lu::LuPalette),
    ("palmier", &icondata_lu::LuTreePalm),
    ("panda", &icondata_lu::LuPanda),
    ("panier", &icondata_lu::LuShoppingBasket),
    ("panneau", &icondata_lu::LuSignpost),
    ("pansement", &icondata_lu::LuBandage),
    ("piano", &icondata_lu::LuPiano),
    ("pile", &icondata_lu::LuBattery),
    ("pinceau", &icondata_lu::LuPaintbrush),
    ("pipette", &icondata_lu::LuPipette),
    ("pizza", &icondata_lu::LuPizza),
    ("pluie", &icondata_lu::LuCloudRain),
    ("popcorn", &icondata_lu::LuPopcorn),
    ("poubelle", &icondata_lu::LuTrash2),
    ("puzzle", &icondata_lu::LuPuzzle),
    ("pyramide", &icondata_lu::LuPyramid),
    ("radar", &icondata_lu::LuRadar),
    ("radio", &icondata_lu::LuRadio),
    ("raisin", &icondata_lu::LuGrape),
    ("robot", &icondata_lu::LuBot),
    ("ruban", &icondata_lu::LuRibbon),
    ("règle", &icondata_lu::LuRuler),
    ("réveil", &icondata_lu::LuAlarmClock),
    ("salade", &icondata_lu::LuSalad),
    ("satellite", &icondata_lu::LuSatellite),
    ("sofa", &icondata_lu::LuSofa),
    ("soleil", &icondata_lu::LuSun),
    ("stylo", &icondata_lu::LuPen),
    ("tambour", &icondata_lu::LuDrum),
    ("tampon", &icondata_lu::LuStamp),
    ("taxi", &icondata_lu::LuCarTaxiFront),
    ("ticket", &icondata_lu::LuTicket),
    ("tirelire", &icondata_lu::LuPiggyBank),
    ("torche", &icondata_lu::LuFlashlight),
    ("tornade", &icondata_lu::LuTornado),
    ("tortue", &icondata_lu::LuTurtle),
    ("tracteur", &icondata_lu::LuTractor),
    ("tramway", &icondata_lu::LuTramFront),
    ("triangle", &icondata_lu::LuTriangle),
    ("trophée", &icondata_lu::LuTrophy),
    ("trèfle", &icondata_lu::LuClover),
    ("télé", &icondata_lu::LuTv),
    ("usine", &icondata_lu::LuFactory),
    ("vague", &icondata_lu::LuWaves),
    ("valise", &icondata_lu::LuLuggage),
    ("vent", &icondata_lu::LuWind),
    ("viande", &icondata_lu::LuBeef),
    ("voiture", &icondata_lu::LuCar),
    ("vélo", &icondata_lu::LuBike),
    ("webcam", &icondata_lu::LuWebcam),
    ("école", &icondata_lu::LuSchool),
    ("écran", &icondata_lu::LuMonitor),
    ("écureuil", &icondata_lu::LuSquirrel),
    ("étoile", &icondata_lu::LuStar),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_drawing_stands_for_one_word_of_the_list() {
        let list = include_str!("../../../data/words/resume-words.txt");
        for (word, drawing) in &DRAWINGS {
            assert!(list.lines().any(|known| known == *word), "{word}");
            let same = DRAWINGS.iter().filter(|(_, other)| other.data == drawing.data);
            assert_eq!(same.count(), 1, "{word}");
            assert!(super::drawing(word).into_string().contains("aria-hidden"), "{word}");
        }
        assert_eq!(drawing("zéro").into_string(), "");
    }
}
