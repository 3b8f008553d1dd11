<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>ActivityLine</name>
    <message>
        <source>Take back</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échecs</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Plugins</source>
        <translation>Plugins</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>done</source>
        <translation>effectué</translation>
    </message>
    <message>
        <source>sent, not reported</source>
        <translation>envoyé, non confirmé</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échoué</translation>
    </message>
    <message>
        <source>too late</source>
        <translation>trop tard</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>remplacé</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>sent, outcome unknown</source>
        <translation>envoyé, résultat inconnu</translation>
    </message>
    <message>
        <source>Atrium started</source>
        <translation>Atrium a démarré</translation>
    </message>
    <message>
        <source>Areas were changed</source>
        <translation>Les zones ont été modifiées</translation>
    </message>
    <message>
        <source>Settings were changed</source>
        <translation>Les réglages ont été modifiés</translation>
    </message>
    <message>
        <source>Device was removed</source>
        <translation>L’appareil a été supprimé</translation>
    </message>
    <message>
        <source>Plugin was set up</source>
        <translation>Le plugin a été configuré</translation>
    </message>
    <message>
        <source>Plugin was removed</source>
        <translation>Le plugin a été supprimé</translation>
    </message>
    <message>
        <source>Plugin was switched on or off</source>
        <translation>Le plugin a été activé ou désactivé</translation>
    </message>
    <message>
        <source>Plugin was started anew</source>
        <translation>Le plugin a été redémarré</translation>
    </message>
    <message>
        <source>Package was installed</source>
        <translation>Le paquet a été installé</translation>
    </message>
    <message>
        <source>Permissions were changed</source>
        <translation>Les autorisations ont été modifiées</translation>
    </message>
    <message>
        <source>Package went back to the version before</source>
        <translation>Le paquet est revenu à la version précédente</translation>
    </message>
    <message>
        <source>Package was removed</source>
        <translation>Le paquet a été supprimé</translation>
    </message>
    <message>
        <source>A signing key is trusted</source>
        <translation>Une clé de signature est approuvée</translation>
    </message>
    <message>
        <source>A signing key is no longer trusted</source>
        <translation>Une clé de signature n’est plus approuvée</translation>
    </message>
    <message>
        <source>A secret was changed</source>
        <translation>Un secret a été modifié</translation>
    </message>
    <message>
        <source>A secret was removed</source>
        <translation>Un secret a été supprimé</translation>
    </message>
    <message>
        <source>went offline</source>
        <translation>n’est plus joignable</translation>
    </message>
    <message>
        <source>is back</source>
        <translation>est de retour</translation>
    </message>
    <message>
        <source>was removed</source>
        <translation>a été supprimé</translation>
    </message>
    <message>
        <source>runs again</source>
        <translation>fonctionne de nouveau</translation>
    </message>
    <message>
        <source>does not fully work</source>
        <translation>ne fonctionne pas entièrement</translation>
    </message>
    <message>
        <source>ended and is started again</source>
        <translation>s’est arrêté et redémarre</translation>
    </message>
    <message>
        <source>was stopped</source>
        <translation>a été arrêté</translation>
    </message>
    <message>
        <source>was not accepted</source>
        <translation>n’a pas été accepté</translation>
    </message>
    <message>
        <source>was put into quarantine</source>
        <translation>a été mis en quarantaine</translation>
    </message>
    <message>
        <source>Its plugin does not run.</source>
        <translation>Son plugin ne fonctionne pas.</translation>
    </message>
    <message>
        <source>Longer silent than is its way.</source>
        <translation>Silencieux plus longtemps que d’habitude.</translation>
    </message>
    <message>
        <source>It took none of several writes.</source>
        <translation>Il n’a accepté aucune de plusieurs commandes.</translation>
    </message>
    <message>
        <source>It comes and goes.</source>
        <translation>La liaison va et vient.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>in %1 s</source>
        <translation>en %1 s</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>par %1</translation>
    </message>
    <message numerus="yes">
        <source>tried %n times</source>
        <translation>
            <numerusform>%n essai</numerusform>
            <numerusform>%n essais</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more of %1</source>
        <translation>
            <numerusform>%n autre appareil de %1</numerusform>
            <numerusform>%n autres appareils de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>An alert was seen</source>
        <translation>Une alerte a été vue</translation>
    </message>
    <message>
        <source>An alert was silenced</source>
        <translation>Une alerte a été mise en sourdine</translation>
    </message>
    <message>
        <source>found water</source>
        <translation>a détecté de l’eau</translation>
    </message>
    <message>
        <source>found smoke</source>
        <translation>a détecté de la fumée</translation>
    </message>
    <message>
        <source>found gas</source>
        <translation>a détecté du gaz</translation>
    </message>
    <message>
        <source>found carbon monoxide</source>
        <translation>a détecté du monoxyde de carbone</translation>
    </message>
    <message>
        <source>called for help</source>
        <translation>a appelé à l’aide</translation>
    </message>
    <message>
        <source>gave the alarm</source>
        <translation>a donné l’alarme</translation>
    </message>
    <message>
        <source>rang</source>
        <translation>a sonné</translation>
    </message>
    <message>
        <source>has a flat battery</source>
        <translation>a une batterie vide</translation>
    </message>
</context>
<context>
    <name>ActivityView</name>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>It is shown when the hub is there again.</source>
        <translation>Elle s’affichera dès que le hub sera de retour.</translation>
    </message>
    <message>
        <source>Nothing of this kind has happened yet.</source>
        <translation>Rien de tel n’est encore arrivé.</translation>
    </message>
    <message>
        <source>What is asked for, and what becomes of it, is listed here.</source>
        <translation>Ce qui est demandé, et ce qu’il en advient, apparaît ici.</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Pas de connexion</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Rien pour l’instant</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
</context>
<context>
    <name>AmbientDay</name>
    <message>
        <source>inside</source>
        <translation>à l’intérieur</translation>
    </message>
</context>
<context>
    <name>AmbientModel</name>
    <message>
        <source>%1 min left</source>
        <translation>encore %1 min</translation>
    </message>
    <message>
        <source>No connection to the hub</source>
        <translation>Pas de connexion au hub</translation>
    </message>
    <message>
        <source>%1 · %2 min</source>
        <translation>%1 · %2 min</translation>
    </message>
    <message>
        <source>%1 · %2 h</source>
        <translation>%1 · %2 h</translation>
    </message>
    <message>
        <source>%1 inside</source>
        <translation>%1 à l’intérieur</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>à l’extérieur</translation>
    </message>
    <message>
        <source>outside, %1</source>
        <translation>à l’extérieur, %1</translation>
    </message>
</context>
<context>
    <name>AmbientScene</name>
    <message>
        <source>%1, %2. %3</source>
        <translation>%1, %2. %3</translation>
    </message>
</context>
<context>
    <name>AreaList</name>
    <message>
        <source>Areas</source>
        <translation>Zones</translation>
    </message>
</context>
<context>
    <name>AreaRow</name>
    <message>
        <source>Name of the area</source>
        <translation>Nom de la zone</translation>
    </message>
    <message>
        <source>Name of the floor</source>
        <translation>Nom de l’étage</translation>
    </message>
</context>
<context>
    <name>AreaRowButtons</name>
    <message>
        <source>Make it an area</source>
        <translation>En faire une zone</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Plus pour %1</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Déplacer %1</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Fold %1</source>
        <translation>Replier %1</translation>
    </message>
    <message>
        <source>Unfold %1</source>
        <translation>Déplier %1</translation>
    </message>
    <message>
        <source>On which floor …</source>
        <translation>À quel étage …</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Étage</translation>
    </message>
</context>
<context>
    <name>AreasPage</name>
    <message>
        <source>An area needs a name</source>
        <translation>Une zone a besoin d’un nom</translation>
    </message>
    <message>
        <source>At most 200 characters</source>
        <translation>Au plus 200 caractères</translation>
    </message>
    <message>
        <source>There is one of this name already</source>
        <translation>Ce nom existe déjà</translation>
    </message>
    <message>
        <source>Area %1</source>
        <translation>Zone %1</translation>
    </message>
    <message>
        <source>Name of %1</source>
        <translation>Nom de %1</translation>
    </message>
    <message>
        <source>Removal of %1</source>
        <translation>Suppression de %1</translation>
    </message>
    <message>
        <source>Area of %1</source>
        <translation>Zone de %1</translation>
    </message>
    <message>
        <source>Place of %1</source>
        <translation>Place de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>%n appareil</numerusform>
            <numerusform>%n appareils</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no device in it.</source>
        <translation>Elle ne contient aucun appareil.</translation>
    </message>
    <message numerus="yes">
        <source>Its %n devices stay, without an area.</source>
        <translation>
            <numerusform>%n appareil reste, sans zone.</numerusform>
            <numerusform>Ses %n appareils restent, sans zone.</numerusform>
        </translation>
    </message>
    <message>
        <source>On no floor</source>
        <translation>À aucun étage</translation>
    </message>
    <message>
        <source>A floor needs a name</source>
        <translation>Un étage a besoin d’un nom</translation>
    </message>
    <message>
        <source>Floor %1</source>
        <translation>Étage %1</translation>
    </message>
    <message>
        <source>Floor of %1</source>
        <translation>Étage de %1</translation>
    </message>
    <message>
        <source>There is no area on it.</source>
        <translation>Aucune zone ne s’y trouve.</translation>
    </message>
    <message numerus="yes">
        <source>Its %n areas stay, on no floor.</source>
        <translation>
            <numerusform>%n zone reste, sans étage.</numerusform>
            <numerusform>%n zones restent, sans étage.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n areas</source>
        <translation>
            <numerusform>%n zone</numerusform>
            <numerusform>%n zones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AreasView</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Drag by the handle. By keyboard: Space lifts and lets go, arrows move, Enter opens what can be done.</source>
        <translation>Faites glisser par la poignée. Au clavier&#xa0;: Espace soulève et pose, les flèches déplacent, Entrée ouvre les actions.</translation>
    </message>
    <message>
        <source>Areas and floors</source>
        <translation>Zones et étages</translation>
    </message>
    <message>
        <source>A new area or floor</source>
        <translation>Une nouvelle zone ou un nouvel étage</translation>
    </message>
    <message>
        <source>Add area</source>
        <translation>Ajouter la zone</translation>
    </message>
    <message>
        <source>Add floor</source>
        <translation>Ajouter l’étage</translation>
    </message>
</context>
<context>
    <name>Banners</name>
    <message>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <source>Everything is up to date.</source>
        <translation>Tout est à jour.</translation>
    </message>
    <message>
        <source>Back again</source>
        <translation>De retour</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>That was not done</source>
        <translation>Cela n’a pas été exécuté</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
</context>
<context>
    <name>BrokerSetup</name>
    <message>
        <source>The whole path on the hub, such as /etc/ssl/home.pem</source>
        <translation>Le chemin complet sur le hub, par exemple /etc/ssl/home.pem</translation>
    </message>
    <message>
        <source>The name or address of the broker, such as 192.168.1.20</source>
        <translation>Le nom ou l’adresse du broker, par exemple 192.168.1.20</translation>
    </message>
    <message>
        <source>Only the name or address, without “mqtt://”</source>
        <translation>Seulement le nom ou l’adresse, sans «&#xa0;mqtt://&#xa0;»</translation>
    </message>
    <message>
        <source>A number from 1 to 65535</source>
        <translation>Un nombre de 1 à 65535</translation>
    </message>
    <message>
        <source>A certificate needs its key</source>
        <translation>Un certificat a besoin de sa clé</translation>
    </message>
    <message>
        <source>A key needs its certificate</source>
        <translation>Une clé a besoin de son certificat</translation>
    </message>
</context>
<context>
    <name>ChartWidget</name>
    <message>
        <source>Nothing measured yet</source>
        <translation>Aucune mesure pour l’instant</translation>
    </message>
</context>
<context>
    <name>ColorWidget</name>
    <message>
        <source>White</source>
        <translation>Blanc</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Colour temperature</source>
        <translation>Température de couleur</translation>
    </message>
    <message>
        <source>Hue</source>
        <translation>Teinte</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>Saturation</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
</context>
<context>
    <name>ConfigForm</name>
    <message>
        <source>A whole number from %1 to %2</source>
        <translation>Un nombre entier de %1 à %2</translation>
    </message>
    <message>
        <source>A number from %1 to %2</source>
        <translation>Un nombre de %1 à %2</translation>
    </message>
    <message>
        <source>A whole number from %1 on</source>
        <translation>Un nombre entier à partir de %1</translation>
    </message>
    <message>
        <source>A number from %1 on</source>
        <translation>Un nombre à partir de %1</translation>
    </message>
    <message>
        <source>A whole number up to %1</source>
        <translation>Un nombre entier jusqu’à %1</translation>
    </message>
    <message>
        <source>A number up to %1</source>
        <translation>Un nombre jusqu’à %1</translation>
    </message>
    <message>
        <source>A whole number</source>
        <translation>Un nombre entier</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>Un nombre</translation>
    </message>
    <message>
        <source>Kept; write to replace it</source>
        <translation>Enregistré&#xa0;; écrivez pour le remplacer</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Non défini</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Défini</translation>
    </message>
    <message>
        <source>This is needed</source>
        <translation>Ceci est obligatoire</translation>
    </message>
    <message numerus="yes">
        <source>At most %n characters</source>
        <translation>
            <numerusform>Au plus %n caractère</numerusform>
            <numerusform>Au plus %n caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>Entry %1</source>
        <translation>Entrée %1</translation>
    </message>
    <message>
        <source>Not set: %1</source>
        <translation>Non défini : %1</translation>
    </message>
    <message numerus="yes">
        <source>At least %n entries</source>
        <translation>
            <numerusform>Au moins %n entrée</numerusform>
            <numerusform>Au moins %n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>This has not the form that is wanted</source>
        <translation>Ceci n’a pas la forme attendue</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Do it</source>
        <translation>Exécuter</translation>
    </message>
    <message>
        <source>Hold to %1</source>
        <translation>Maintenir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>DeviceHistory</name>
    <message>
        <source>Open in the history</source>
        <translation>Ouvrir dans l’historique</translation>
    </message>
</context>
<context>
    <name>DevicePage</name>
    <message numerus="yes">
        <source>Asked for %1 at %2, %n tries.</source>
        <translation>
            <numerusform>%1 demandé à %2, %n essai.</numerusform>
            <numerusform>%1 demandé à %2, %n essais.</numerusform>
        </translation>
    </message>
    <message>
        <source>It still says %1.</source>
        <translation>L’appareil indique encore %1.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>Garder %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Joignable</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <translation>Injoignable depuis %1</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Last report</source>
        <translation>Dernier message</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Fabricant</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Numéro de série</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Micrologiciel</translation>
    </message>
    <message>
        <source>Reached by</source>
        <translation>Accessible par</translation>
    </message>
    <message>
        <source>Plugin</source>
        <translation>Plugin</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>À l’instant</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>il y a %1</translation>
    </message>
    <message>
        <source>%1: nobody knows whether it was done</source>
        <translation>%1&#xa0;: on ignore si c’est fait</translation>
    </message>
    <message>
        <source>Asked at %1. Have a look before you ask again.</source>
        <translation>Demandé à %1. Vérifiez avant de redemander.</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vu</translation>
    </message>
    <message>
        <source>Name of %1</source>
        <translation>Nom de %1</translation>
    </message>
    <message>
        <source>Favourite %1</source>
        <translation>Favori %1</translation>
    </message>
    <message>
        <source>Hiding of %1</source>
        <translation>Masquage de %1</translation>
    </message>
    <message>
        <source>Area of %1</source>
        <translation>Zone de %1</translation>
    </message>
    <message>
        <source>How you arranged it fits no more</source>
        <translation>Votre disposition ne convient plus</translation>
    </message>
    <message>
        <source>It changed by an update. What you arranged is kept, and not applied: %1</source>
        <translation>Une mise à jour l’a modifié. Votre disposition est conservée, mais pas appliquée : %1</translation>
    </message>
    <message>
        <source>As the maker made it</source>
        <translation>Comme le fabricant l’a fait</translation>
    </message>
</context>
<context>
    <name>DeviceRuns</name>
    <message>
        <source>Waits to be sent</source>
        <translation>En attente d’envoi</translation>
    </message>
</context>
<context>
    <name>DeviceSettings</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>A new area</source>
        <translation>Une nouvelle zone</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favori</translation>
    </message>
    <message>
        <source>Hide on Home</source>
        <translation>Masquer sur l’accueil</translation>
    </message>
</context>
<context>
    <name>Dial</name>
    <message>
        <source>%1: less</source>
        <translation>%1&#xa0;: moins</translation>
    </message>
    <message>
        <source>%1: more</source>
        <translation>%1&#xa0;: plus</translation>
    </message>
</context>
<context>
    <name>DisplaySettings</name>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Nuit</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>Animations réduites</translation>
    </message>
    <message>
        <source>Leave this screen</source>
        <translation>Quitter cet écran</translation>
    </message>
</context>
<context>
    <name>EnergyCard</name>
    <message>
        <source>Energy</source>
        <translation>Énergie</translation>
    </message>
</context>
<context>
    <name>FaceEditor</name>
    <message>
        <source>Part %1</source>
        <translation>Élément %1</translation>
    </message>
    <message>
        <source>Place of %1</source>
        <translation>Place de %1</translation>
    </message>
    <message>
        <source>Showing of %1</source>
        <translation>Affichage de %1</translation>
    </message>
    <message>
        <source>Hiding of %1</source>
        <translation>Masquage de %1</translation>
    </message>
    <message>
        <source>Icon of %1</source>
        <translation>Icône de %1</translation>
    </message>
    <message>
        <source>Arrangement of %1</source>
        <translation>Disposition de %1</translation>
    </message>
</context>
<context>
    <name>FaceRow</name>
    <message>
        <source>Hidden</source>
        <translation>Masqué</translation>
    </message>
    <message>
        <source>Move %1 up</source>
        <translation>Monter %1</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <translation>Descendre %1</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>Masquer %1</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Afficher %1</translation>
    </message>
</context>
<context>
    <name>FaceSettings</name>
    <message>
        <source>Icon</source>
        <translation>Icône</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Le vôtre</translation>
    </message>
    <message>
        <source>As the maker made it</source>
        <translation>Comme le fabricant l’a fait</translation>
    </message>
    <message>
        <source>What the sheet shows, in your order. Drag by the handle, or press Alt with an arrow.</source>
        <translation>Ce que la fiche montre, dans votre ordre. Faites glisser la poignée ou appuyez sur Alt et une flèche.</translation>
    </message>
</context>
<context>
    <name>FaultEditor</name>
    <message>
        <source>Of all reports or requests; of a reboot, the chance in a minute.</source>
        <translation>Part des rapports ou des demandes ; pour un redémarrage, la probabilité par minute.</translation>
    </message>
    <message>
        <source>What goes wrong</source>
        <translation>Ce qui va mal</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>À quelle fréquence</translation>
    </message>
    <message>
        <source>Longest delay or absence</source>
        <translation>Retard ou absence maximal</translation>
    </message>
    <message>
        <source>Empty: 2 seconds.</source>
        <translation>Vide : 2 secondes.</translation>
    </message>
    <message>
        <source>Begins after</source>
        <translation>Commence après</translation>
    </message>
    <message>
        <source>Empty: at once.</source>
        <translation>Vide : tout de suite.</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>Dure</translation>
    </message>
    <message>
        <source>Empty: until you end it.</source>
        <translation>Vide : jusqu’à ce que vous l’arrêtiez.</translation>
    </message>
    <message>
        <source>Comes again every</source>
        <translation>Revient toutes les</translation>
    </message>
    <message>
        <source>Empty: only once.</source>
        <translation>Vide : une seule fois.</translation>
    </message>
    <message>
        <source>all devices</source>
        <translation>tous les appareils</translation>
    </message>
    <message>
        <source>each of kind %1</source>
        <translation>tous ceux du type %1</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>après %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>pendant %1</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>toutes les %1</translation>
    </message>
</context>
<context>
    <name>FaultForm</name>
    <message>
        <source>Add a fault</source>
        <translation>Ajouter une panne</translation>
    </message>
    <message>
        <source>Which devices: all of them</source>
        <translation>Quels appareils : tous</translation>
    </message>
    <message>
        <source>Which devices: only these</source>
        <translation>Quels appareils : ceux-ci seulement</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Choose a device</source>
        <translation>Choisir un appareil</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>FaultHouses</name>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Everything works as it should. Choose what is to go wrong and watch how Atrium copes.</source>
        <translation>Tout fonctionne comme prévu. Choisissez ce qui doit mal tourner et voyez comment Atrium s’en sort.</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>Calme</translation>
    </message>
    <message>
        <source>A house as most are: now and then a report is late.</source>
        <translation>Une maison comme les autres&#xa0;: un message arrive parfois en retard.</translation>
    </message>
    <message>
        <source>Flaky</source>
        <translation>Capricieuse</translation>
    </message>
    <message>
        <source>Devices come and go, forget what they were told and take their time.</source>
        <translation>Les appareils vont et viennent, oublient ce qu’on leur a dit et prennent leur temps.</translation>
    </message>
    <message>
        <source>Lossy</source>
        <translation>Avec pertes</translation>
    </message>
    <message>
        <source>A bad radio: a fifth of what is said or asked gets lost, the rest comes late, twice or out of order.</source>
        <translation>Une mauvaise radio&#xa0;: un cinquième de ce qui est dit ou demandé se perd, le reste arrive en retard, en double ou dans le désordre.</translation>
    </message>
    <message>
        <source>Chaos</source>
        <translation>Chaos</translation>
    </message>
    <message>
        <source>All of it at once, and every three minutes the bridge is away for 20 seconds.</source>
        <translation>Tout à la fois, et toutes les trois minutes le pont disparaît pendant 20 secondes.</translation>
    </message>
    <message>
        <source>Lost reports</source>
        <translation>Messages perdus</translation>
    </message>
    <message>
        <source>Late reports</source>
        <translation>Messages en retard</translation>
    </message>
    <message>
        <source>Reports out of order</source>
        <translation>Messages dans le désordre</translation>
    </message>
    <message>
        <source>Repeated reports</source>
        <translation>Messages en double</translation>
    </message>
    <message>
        <source>Old values said anew</source>
        <translation>Anciennes valeurs répétées</translation>
    </message>
    <message>
        <source>Contradictory reports</source>
        <translation>Messages contradictoires</translation>
    </message>
    <message>
        <source>Nonsense</source>
        <translation>Valeurs absurdes</translation>
    </message>
    <message>
        <source>Lost requests</source>
        <translation>Demandes perdues</translation>
    </message>
    <message>
        <source>Requests done in part</source>
        <translation>Demandes exécutées en partie</translation>
    </message>
    <message>
        <source>Slow changes</source>
        <translation>Changements lents</translation>
    </message>
    <message>
        <source>Devices out of reach</source>
        <translation>Appareils injoignables</translation>
    </message>
    <message>
        <source>Requests without an answer</source>
        <translation>Demandes sans réponse</translation>
    </message>
    <message>
        <source>Reboots that forget</source>
        <translation>Redémarrages avec oubli</translation>
    </message>
    <message>
        <source>Bridge away</source>
        <translation>Pont absent</translation>
    </message>
    <message>
        <source>Faults of your own are in force.</source>
        <translation>Vos propres pannes sont actives.</translation>
    </message>
</context>
<context>
    <name>FaultsCard</name>
    <message>
        <source>Simulator faults</source>
        <translation>Pannes du simulateur</translation>
    </message>
    <message>
        <source>End all faults</source>
        <translation>Arrêter toutes les pannes</translation>
    </message>
    <message>
        <source>Faults in force</source>
        <translation>Pannes en cours</translation>
    </message>
    <message>
        <source>Add a fault</source>
        <translation>Ajouter une panne</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Filter by name, area or kind</source>
        <translation>Filtrer par nom, zone ou type</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Plugin</source>
        <translation>Plugin</translation>
    </message>
</context>
<context>
    <name>FormEntries</name>
    <message>
        <source>Remove %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>Another of %1</source>
        <translation>Ajouter à %1</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
</context>
<context>
    <name>FormEntryRow</name>
    <message>
        <source>Move %1 up</source>
        <translation>Monter %1</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <translation>Descendre %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
</context>
<context>
    <name>FormFieldView</name>
    <message>
        <source>%1 (needed)</source>
        <translation>%1 (obligatoire)</translation>
    </message>
    <message>
        <source>This cannot be edited here; it stays as it is.</source>
        <translation>Ceci ne peut pas être modifié ici et reste tel quel.</translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation>Ajouter une entrée</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Nuit</translation>
    </message>
</context>
<context>
    <name>GalleryWindow</name>
    <message>
        <source>Atrium: gallery</source>
        <translation>Atrium&#xa0;: galerie</translation>
    </message>
</context>
<context>
    <name>HistoryBoard</name>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
</context>
<context>
    <name>HistoryCard</name>
    <message>
        <source>Nothing was recorded in this time.</source>
        <translation>Rien n’a été enregistré pendant cette période.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Temperatures, electricity, doors: what devices report is kept.</source>
        <translation>Températures, électricité, portes&#xa0;: ce que disent les appareils est conservé.</translation>
    </message>
    <message>
        <source>The history cannot be read</source>
        <translation>L’historique ne peut pas être lu</translation>
    </message>
    <message>
        <source>Nothing is charted yet</source>
        <translation>Rien n’est encore tracé</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
</context>
<context>
    <name>HistoryChart</name>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
</context>
<context>
    <name>HistoryEnergy</name>
    <message>
        <source>The house used</source>
        <translation>La maison a consommé</translation>
    </message>
    <message>
        <source>Made by the sun</source>
        <translation>Produit par le soleil</translation>
    </message>
    <message>
        <source>From the grid</source>
        <translation>Pris au réseau</translation>
    </message>
    <message>
        <source>Into the grid</source>
        <translation>Rendu au réseau</translation>
    </message>
    <message>
        <source>Into the battery</source>
        <translation>Vers la batterie</translation>
    </message>
    <message>
        <source>From the battery</source>
        <translation>De la batterie</translation>
    </message>
</context>
<context>
    <name>HistoryFigures</name>
    <message>
        <source>Statistics</source>
        <translation>Statistiques</translation>
    </message>
</context>
<context>
    <name>HistoryHead</name>
    <message>
        <source>Energy &amp; history</source>
        <translation>Énergie et historique</translation>
    </message>
    <message>
        <source>Choose what is charted</source>
        <translation>Choisir ce qui est tracé</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
</context>
<context>
    <name>HistoryPicks</name>
    <message>
        <source>Choose what is charted</source>
        <translation>Choisir ce qui est tracé</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Device, value or area</source>
        <translation>Appareil, valeur ou zone</translation>
    </message>
    <message>
        <source>Nothing of this name has a history.</source>
        <translation>Rien de ce nom n’a d’historique.</translation>
    </message>
    <message>
        <source>More than five lines cannot be told apart: take one away first.</source>
        <translation>Plus de cinq lignes ne se distinguent pas&#xa0;: retirez-en d’abord une.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>HistoryPlot</name>
    <message>
        <source>no data</source>
        <translation>pas de données</translation>
    </message>
</context>
<context>
    <name>HistoryTable</name>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>Hide the table</source>
        <translation>Masquer le tableau</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Afficher en tableau</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>%1 – %2</source>
        <extracomment>From one date or time to another.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>Dates as Qt writes them: dddd and ddd weekday, d day, MMMM and MMM month, yyyy year.</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>dddd, d MMM</source>
        <translation>dddd d MMM</translation>
    </message>
    <message>
        <source>ddd, d MMM yyyy</source>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>ddd, d MMM</source>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>%1 of the time measured</source>
        <translation>mesuré %1 du temps</translation>
    </message>
    <message numerus="yes">
        <source>changed %n times</source>
        <translation>
            <numerusform>changé %Ln fois</numerusform>
            <numerusform>changé %Ln fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Compté</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Énergie</translation>
    </message>
</context>
<context>
    <name>HoldButton</name>
    <message>
        <source>Hold to confirm</source>
        <translation>Maintenir pour confirmer</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>Favourites</source>
        <translation>Favoris</translation>
    </message>
    <message>
        <source>Need a look</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Without an area</source>
        <translation>Sans zone</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Ailleurs</translation>
    </message>
</context>
<context>
    <name>HomeHeader</name>
    <message>
        <source>Search devices</source>
        <translation>Chercher un appareil</translation>
    </message>
    <message>
        <source>Switch off all lights</source>
        <translation>Éteindre toutes les lampes</translation>
    </message>
</context>
<context>
    <name>HomeView</name>
    <message>
        <source>Look at the plugins</source>
        <translation>Voir les plugins</translation>
    </message>
    <message>
        <source>Devices appear here as soon as a plugin finds them.</source>
        <translation>Les appareils apparaissent ici dès qu’un plugin les trouve.</translation>
    </message>
    <message>
        <source>No devices yet</source>
        <translation>Aucun appareil pour l’instant</translation>
    </message>
</context>
<context>
    <name>HouseAlerts</name>
    <message>
        <source>Water leak</source>
        <translation>Fuite d’eau</translation>
    </message>
    <message>
        <source>Smoke</source>
        <translation>Fumée</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>Gaz</translation>
    </message>
    <message>
        <source>Carbon monoxide</source>
        <translation>Monoxyde de carbone</translation>
    </message>
    <message>
        <source>Call for help</source>
        <translation>Appel à l’aide</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarme</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>It is over; nobody has seen it yet.</source>
        <translation>C’est terminé&#xa0;; personne ne l’a encore vu.</translation>
    </message>
    <message>
        <source>Somebody rang: %1</source>
        <translation>On a sonné&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 did not do what was asked</source>
        <translation>%1 n’a pas fait ce qui était demandé</translation>
    </message>
    <message>
        <source>%1 needs a battery</source>
        <translation>%1 a besoin d’une pile</translation>
    </message>
    <message>
        <source>%1 does not run</source>
        <translation>%1 ne fonctionne pas</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vu</translation>
    </message>
</context>
<context>
    <name>HouseTrouble</name>
    <message>
        <source>The hub&apos;s clock was set</source>
        <translation>L’horloge du hub a été réglée</translation>
    </message>
    <message>
        <source>The hub cannot write to its disk</source>
        <translation>Le hub ne peut pas écrire sur son disque</translation>
    </message>
    <message>
        <source>The hub&apos;s disk is slow</source>
        <translation>Le disque du hub est lent</translation>
    </message>
</context>
<context>
    <name>IconDialog</name>
    <message>
        <source>Choose an icon</source>
        <translation>Choisir une icône</translation>
    </message>
    <message>
        <source>Search in English: lamp, door, sun …</source>
        <translation>Chercher en anglais : lamp, door, sun …</translation>
    </message>
    <message>
        <source>Icons</source>
        <translation>Icônes</translation>
    </message>
    <message>
        <source>No icon has this name. They are named in English.</source>
        <translation>Aucune icône ne porte ce nom. Les noms sont en anglais.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>As the maker made it</source>
        <translation>Comme le fabricant l’a fait</translation>
    </message>
</context>
<context>
    <name>ImageWidget</name>
    <message>
        <source>Loading …</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>No picture yet</source>
        <translation>Pas encore d’image</translation>
    </message>
</context>
<context>
    <name>InputWidget</name>
    <message>
        <source>Set</source>
        <translation>Définir</translation>
    </message>
</context>
<context>
    <name>KindGroup</name>
    <message>
        <source>Lights</source>
        <translation>Lumières</translation>
    </message>
    <message>
        <source>Switches</source>
        <translation>Interrupteurs</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Volets et stores</translation>
    </message>
    <message>
        <source>Climate</source>
        <translation>Climat</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Multimédia</translation>
    </message>
    <message>
        <source>Appliances</source>
        <translation>Électroménager</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Énergie</translation>
    </message>
    <message>
        <source>Sensors</source>
        <translation>Capteurs</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autres</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
</context>
<context>
    <name>LeaveDialog</name>
    <message>
        <source>Without it nothing is watched and nothing is switched until you open Atrium again.</source>
        <translation>Sinon, rien n’est surveillé ni commandé jusqu’à ce que vous rouvriez Atrium.</translation>
    </message>
    <message>
        <source>Keep the house running?</source>
        <translation>Laisser la maison fonctionner&#xa0;?</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Laisser fonctionner</translation>
    </message>
    <message>
        <source>Stop everything</source>
        <translation>Tout arrêter</translation>
    </message>
</context>
<context>
    <name>LightsOff</name>
    <message numerus="yes">
        <source>Switch off %n lights in the whole home?</source>
        <translation>
            <numerusform>Éteindre %n lampe dans toute la maison ?</numerusform>
            <numerusform>Éteindre %n lampes dans toute la maison ?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Switch off %n lights in %1?</source>
        <translation>
            <numerusform>Éteindre %n lampe : %1 ?</numerusform>
            <numerusform>Éteindre %n lampes : %1 ?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lights did not go off: %1</source>
        <translation>
            <numerusform>%n lampe ne s’est pas éteinte : %1</numerusform>
            <numerusform>%n lampes ne se sont pas éteintes : %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LightsOffDialog</name>
    <message>
        <source>All off</source>
        <translation>Tout éteindre</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>After a power cut</source>
        <translation>Après une coupure de courant</translation>
    </message>
    <message>
        <source>Air</source>
        <translation>Air</translation>
    </message>
    <message>
        <source>Air pressure</source>
        <translation>Pression atmosphérique</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>A répondu</translation>
    </message>
    <message>
        <source>Armed at home</source>
        <translation>Armée, présence</translation>
    </message>
    <message>
        <source>Armed away</source>
        <translation>Armée, absence</translation>
    </message>
    <message>
        <source>Armed for the night</source>
        <translation>Armée, nuit</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>Comme avant</translation>
    </message>
    <message>
        <source>As it comes</source>
        <translation>Au naturel</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>À la maison</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Tout de suite</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Away mode</source>
        <translation>Mode absence</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batterie</translation>
    </message>
    <message>
        <source>Battery low</source>
        <translation>Batterie faible</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Bell</source>
        <translation>Sonnette</translation>
    </message>
    <message>
        <source>Bin emptied</source>
        <translation>Bac vidé</translation>
    </message>
    <message>
        <source>Bird song</source>
        <translation>Chant d’oiseaux</translation>
    </message>
    <message>
        <source>Brew</source>
        <translation>Préparer</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Luminosité</translation>
    </message>
    <message>
        <source>Brightness of the room</source>
        <translation>Luminosité de la pièce</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Artiste</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Tout seul</translation>
    </message>
    <message>
        <source>CO₂</source>
        <translation>CO₂</translation>
    </message>
    <message>
        <source>Calibrate</source>
        <translation>Calibrer</translation>
    </message>
    <message>
        <source>Candle</source>
        <translation>Bougie</translation>
    </message>
    <message>
        <source>Cappuccino</source>
        <translation>Cappuccino</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Chaîne</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Charge now</source>
        <translation>Charger maintenant</translation>
    </message>
    <message>
        <source>Charge up to</source>
        <translation>Charger jusqu’à</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Chargé</translation>
    </message>
    <message>
        <source>Charging</source>
        <translation>En charge</translation>
    </message>
    <message>
        <source>Child lock</source>
        <translation>Sécurité enfants</translation>
    </message>
    <message>
        <source>Chime</source>
        <translation>Carillon</translation>
    </message>
    <message>
        <source>Classic</source>
        <translation>Classique</translation>
    </message>
    <message>
        <source>Clean</source>
        <translation>Nettoyer</translation>
    </message>
    <message>
        <source>Cleaned</source>
        <translation>Nettoyé</translation>
    </message>
    <message>
        <source>Cleaning</source>
        <translation>Nettoie</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Dégagé</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close by itself</source>
        <translation>Fermeture automatique</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Se ferme</translation>
    </message>
    <message>
        <source>Cloudy</source>
        <translation>Nuageux</translation>
    </message>
    <message>
        <source>Coffee</source>
        <translation>Café</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Color temp</source>
        <translation>Température de couleur</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Colour loop</source>
        <translation>Cycle de couleurs</translation>
    </message>
    <message>
        <source>Colour temperature</source>
        <translation>Température de couleur</translation>
    </message>
    <message>
        <source>Comfort</source>
        <translation>Confort</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Cool</source>
        <translation>Refroidir</translation>
    </message>
    <message>
        <source>Cooling</source>
        <translation>Refroidit</translation>
    </message>
    <message>
        <source>Cooling to {}</source>
        <translation>Refroidit à {}</translation>
    </message>
    <message>
        <source>Cotton 60</source>
        <translation>Coton 60</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Compteurs</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Intensité</translation>
    </message>
    <message>
        <source>Current heating setpoint</source>
        <translation>Température cible</translation>
    </message>
    <message>
        <source>Delicate 30</source>
        <translation>Délicat 30</translation>
    </message>
    <message>
        <source>Device temperature</source>
        <translation>Température de l’appareil</translation>
    </message>
    <message>
        <source>Disarmed</source>
        <translation>Désarmée</translation>
    </message>
    <message>
        <source>Discharged</source>
        <translation>Déchargé</translation>
    </message>
    <message>
        <source>Docked</source>
        <translation>Sur sa base</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>Porte</translation>
    </message>
    <message>
        <source>Door or window</source>
        <translation>Porte ou fenêtre</translation>
    </message>
    <message>
        <source>Drawn from the grid</source>
        <translation>Soutiré du réseau</translation>
    </message>
    <message>
        <source>Drink</source>
        <translation>Boisson</translation>
    </message>
    <message>
        <source>Dry</source>
        <translation>Sec</translation>
    </message>
    <message>
        <source>Drying</source>
        <translation>Déshumidifie</translation>
    </message>
    <message>
        <source>Dust bin</source>
        <translation>Bac à poussière</translation>
    </message>
    <message>
        <source>Eco</source>
        <translation>Éco</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>Empty the gauge</source>
        <translation>Vider le pluviomètre</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Énergie</translation>
    </message>
    <message>
        <source>Energy today</source>
        <translation>Énergie aujourd’hui</translation>
    </message>
    <message>
        <source>Espresso</source>
        <translation>Expresso</translation>
    </message>
    <message>
        <source>Fan</source>
        <translation>Ventilateur</translation>
    </message>
    <message>
        <source>Fan mode</source>
        <translation>Mode du ventilateur</translation>
    </message>
    <message>
        <source>Fan only</source>
        <translation>Ventilation seule</translation>
    </message>
    <message>
        <source>Fed into the grid</source>
        <translation>Injecté dans le réseau</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Filter changed</source>
        <translation>Filtre changé</translation>
    </message>
    <message>
        <source>Fine dust</source>
        <translation>Particules fines</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Fog</source>
        <translation>Brouillard</translation>
    </message>
    <message>
        <source>Go home</source>
        <translation>Retour à la base</translation>
    </message>
    <message>
        <source>Going home</source>
        <translation>Rentre à la base</translation>
    </message>
    <message>
        <source>Gong</source>
        <translation>Gong</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>Chauffer</translation>
    </message>
    <message>
        <source>Heating</source>
        <translation>Chauffe</translation>
    </message>
    <message>
        <source>Heating to {}</source>
        <translation>Chauffe à {}</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Appui long</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Maintenir</translation>
    </message>
    <message>
        <source>Hot water</source>
        <translation>Eau chaude</translation>
    </message>
    <message>
        <source>House</source>
        <translation>Maison</translation>
    </message>
    <message>
        <source>House since reset</source>
        <translation>Maison depuis la remise à zéro</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Hue</source>
        <translation>Teinte</translation>
    </message>
    <message>
        <source>Humidity</source>
        <translation>Humidité</translation>
    </message>
    <message>
        <source>Identify</source>
        <translation>Identifier</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Au repos</translation>
    </message>
    <message>
        <source>Idle at {}</source>
        <translation>Au repos à {}</translation>
    </message>
    <message>
        <source>Illuminance</source>
        <translation>Éclairement</translation>
    </message>
    <message>
        <source>Intensive 70</source>
        <translation>Intensif 70</translation>
    </message>
    <message>
        <source>Into the battery</source>
        <translation>Vers la batterie</translation>
    </message>
    <message>
        <source>Jammed</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>En ce moment</translation>
    </message>
    <message>
        <source>Kept in reserve</source>
        <translation>Gardé en réserve</translation>
    </message>
    <message>
        <source>Last press</source>
        <translation>Dernier appui</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Link quality</source>
        <translation>Qualité du signal</translation>
    </message>
    <message>
        <source>Local temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Serrure</translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation>Verrouillage automatique</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bas</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>May charge</source>
        <translation>Charge autorisée</translation>
    </message>
    <message>
        <source>Measures every</source>
        <translation>Mesure toutes les</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Mist</source>
        <translation>Brume</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Mouvement</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Muet</translation>
    </message>
    <message>
        <source>Natural</source>
        <translation>Naturel</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>No car</source>
        <translation>Pas de voiture</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation>Détecté</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Occupied heating setpoint</source>
        <translation>Température cible</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Éteint</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Allumé</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Une fois</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Open the door</source>
        <translation>Ouvrir la porte</translation>
    </message>
    <message>
        <source>Open window</source>
        <translation>Fenêtre ouverte</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>S’ouvre</translation>
    </message>
    <message>
        <source>Own power first</source>
        <translation>Énergie propre d’abord</translation>
    </message>
    <message>
        <source>Partly cloudy</source>
        <translation>Partiellement nuageux</translation>
    </message>
    <message>
        <source>Partly open</source>
        <translation>Entrouvert</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>People at home</source>
        <translation>Personnes à la maison</translation>
    </message>
    <message>
        <source>People use things</source>
        <translation>Les habitants utilisent les appareils</translation>
    </message>
    <message>
        <source>Permit join</source>
        <translation>Autoriser l’ajout</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>En lecture</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Alimentation</translation>
    </message>
    <message>
        <source>Power draw</source>
        <translation>Puissance</translation>
    </message>
    <message>
        <source>Power on behavior</source>
        <translation>Après une coupure de courant</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Appuyer</translation>
    </message>
    <message>
        <source>Pressed</source>
        <translation>Appuyé</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>Pression</translation>
    </message>
    <message>
        <source>Pretend</source>
        <translation>Simuler</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Production</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Quick 30</source>
        <translation>Rapide 30</translation>
    </message>
    <message>
        <source>Quick 45</source>
        <translation>Rapide 45</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Calme</translation>
    </message>
    <message>
        <source>Quiet after</source>
        <translation>Calme après</translation>
    </message>
    <message>
        <source>Rain</source>
        <translation>Pluie</translation>
    </message>
    <message>
        <source>Rain today</source>
        <translation>Pluie aujourd’hui</translation>
    </message>
    <message>
        <source>Rainbow</source>
        <translation>Arc-en-ciel</translation>
    </message>
    <message>
        <source>Raise the alarm</source>
        <translation>Déclencher l’alarme</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Reset the trip counter</source>
        <translation>Remettre le compteur à zéro</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>Sonner</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>Sonne</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Tourne</translation>
    </message>
    <message>
        <source>Running state</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>Saturation</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Siren</source>
        <translation>Sirène</translation>
    </message>
    <message>
        <source>Skip ahead</source>
        <translation>Avancer</translation>
    </message>
    <message>
        <source>Slats</source>
        <translation>Lames</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Sommeil</translation>
    </message>
    <message>
        <source>Smoke</source>
        <translation>Fumée</translation>
    </message>
    <message>
        <source>Snow</source>
        <translation>Neige</translation>
    </message>
    <message>
        <source>Soil moisture</source>
        <translation>Humidité du sol</translation>
    </message>
    <message>
        <source>Sounds for</source>
        <translation>Sonne pendant</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Speed of time</source>
        <translation>Vitesse du temps</translation>
    </message>
    <message>
        <source>Spin</source>
        <translation>Essorage</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Storm</source>
        <translation>Orage</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Intensité</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Fort</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>Coincé</translation>
    </message>
    <message>
        <source>Suction</source>
        <translation>Aspiration</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>Soleil</translation>
    </message>
    <message>
        <source>Sunrise</source>
        <translation>Lever du soleil</translation>
    </message>
    <message>
        <source>Sunset</source>
        <translation>Coucher du soleil</translation>
    </message>
    <message>
        <source>Supplying</source>
        <translation>Fournit</translation>
    </message>
    <message>
        <source>Swing</source>
        <translation>Oscillation</translation>
    </message>
    <message>
        <source>System mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Tamper</source>
        <translation>Sabotage</translation>
    </message>
    <message>
        <source>Target humidity</source>
        <translation>Humidité cible</translation>
    </message>
    <message>
        <source>Target temperature</source>
        <translation>Température cible</translation>
    </message>
    <message>
        <source>Target {}</source>
        <translation>Cible {}</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <source>Temperature correction</source>
        <translation>Correction de température</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Tilt</source>
        <translation>Inclinaison</translation>
    </message>
    <message>
        <source>Time in the house</source>
        <translation>Heure dans la maison</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Temps restant</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Toggle</source>
        <translation>Basculer</translation>
    </message>
    <message>
        <source>Transition</source>
        <translation>Transition</translation>
    </message>
    <message>
        <source>Twice</source>
        <translation>Deux fois</translation>
    </message>
    <message>
        <source>UV index</source>
        <translation>Indice UV</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Déverrouillé</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Mise à jour</translation>
    </message>
    <message>
        <source>Valve</source>
        <translation>Vanne</translation>
    </message>
    <message>
        <source>Volatile compounds</source>
        <translation>Composés volatils</translation>
    </message>
    <message>
        <source>Voltage</source>
        <translation>Tension</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Eau</translation>
    </message>
    <message>
        <source>Water found</source>
        <translation>Eau détectée</translation>
    </message>
    <message>
        <source>Water leak</source>
        <translation>Fuite d’eau</translation>
    </message>
    <message>
        <source>Water used</source>
        <translation>Eau consommée</translation>
    </message>
    <message>
        <source>Watering</source>
        <translation>Arrose</translation>
    </message>
    <message>
        <source>Waters for</source>
        <translation>Arrose pendant</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>Météo</translation>
    </message>
    <message>
        <source>Where are you?</source>
        <translation>Où es-tu&#xa0;?</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Blanc</translation>
    </message>
    <message>
        <source>Wind</source>
        <translation>Vent</translation>
    </message>
    <message>
        <source>Wind and rain</source>
        <translation>Vent et pluie</translation>
    </message>
    <message>
        <source>Wind from</source>
        <translation>Vent de</translation>
    </message>
    <message>
        <source>With the sun</source>
        <translation>Avec le soleil</translation>
    </message>
    <message>
        <source>Wool</source>
        <translation>Laine</translation>
    </message>
    <message>
        <source>{} humidity</source>
        <translation>{} d’humidité</translation>
    </message>
    <message>
        <source>{} left</source>
        <translation>reste {}</translation>
    </message>
    <message>
        <source>Add a fault</source>
        <translation>Ajouter une panne</translation>
    </message>
    <message>
        <source>Again every (0: once)</source>
        <translation>Répéter toutes les (0&#xa0;: une fois)</translation>
    </message>
    <message>
        <source>Begins after</source>
        <translation>Commence après</translation>
    </message>
    <message>
        <source>Bridge away</source>
        <translation>Pont absent</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>Calme</translation>
    </message>
    <message>
        <source>Chaos</source>
        <translation>Chaos</translation>
    </message>
    <message>
        <source>Contradictory reports</source>
        <translation>Messages contradictoires</translation>
    </message>
    <message>
        <source>Devices (names after the slash; none: all)</source>
        <translation>Appareils (noms après la barre oblique&#xa0;; vide&#xa0;: tous)</translation>
    </message>
    <message>
        <source>End all faults</source>
        <translation>Arrêter toutes les pannes</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Panne</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Pannes</translation>
    </message>
    <message>
        <source>Faults in force</source>
        <translation>Pannes actives</translation>
    </message>
    <message>
        <source>Faults so far</source>
        <translation>Pannes jusqu’ici</translation>
    </message>
    <message>
        <source>Flaky</source>
        <translation>Capricieuse</translation>
    </message>
    <message>
        <source>How often each fault struck</source>
        <translation>Fréquence de chaque panne</translation>
    </message>
    <message>
        <source>Kind of device (empty: any)</source>
        <translation>Type d’appareil (vide&#xa0;: tous)</translation>
    </message>
    <message>
        <source>Lasts (0: for ever)</source>
        <translation>Durée (0&#xa0;: toujours)</translation>
    </message>
    <message>
        <source>Late reports</source>
        <translation>Messages en retard</translation>
    </message>
    <message>
        <source>Longest delay, change or absence</source>
        <translation>Retard, changement ou absence maximal</translation>
    </message>
    <message>
        <source>Lossy</source>
        <translation>Avec pertes</translation>
    </message>
    <message>
        <source>Lost reports</source>
        <translation>Messages perdus</translation>
    </message>
    <message>
        <source>Lost writes</source>
        <translation>Commandes perdues</translation>
    </message>
    <message>
        <source>Nonsense</source>
        <translation>Valeurs absurdes</translation>
    </message>
    <message>
        <source>Old values said anew</source>
        <translation>Anciennes valeurs répétées</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Personnalisées</translation>
    </message>
    <message>
        <source>Reboots that forget</source>
        <translation>Redémarrages avec oubli</translation>
    </message>
    <message>
        <source>Repeated reports</source>
        <translation>Messages en double</translation>
    </message>
    <message>
        <source>Reports out of order</source>
        <translation>Messages dans le désordre</translation>
    </message>
    <message>
        <source>Share that it strikes (a reboot: chance in a minute)</source>
        <translation>Part touchée (redémarrage&#xa0;: probabilité par minute)</translation>
    </message>
    <message>
        <source>Slow changes</source>
        <translation>Changements lents</translation>
    </message>
    <message>
        <source>Writes done in part</source>
        <translation>Commandes exécutées en partie</translation>
    </message>
    <message>
        <source>Writes refused as unreachable</source>
        <translation>Commandes refusées, appareil injoignable</translation>
    </message>
    <message>
        <source>Writes without an answer</source>
        <translation>Commandes sans réponse</translation>
    </message>
    <message>
        <source>AC frequency</source>
        <translation>Fréquence du réseau</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Ask devices for what they have not said</source>
        <translation>Demander aux appareils ce qu’ils n’ont pas dit</translation>
    </message>
    <message>
        <source>Backlight mode</source>
        <translation>Rétroéclairage</translation>
    </message>
    <message>
        <source>Base topic of Zigbee2MQTT</source>
        <translation>Topic de base de Zigbee2MQTT</translation>
    </message>
    <message>
        <source>Battery state</source>
        <translation>État de la batterie</translation>
    </message>
    <message>
        <source>Begins at (hours:minutes, empty: now)</source>
        <translation>Commence à (heures:minutes, vide&#xa0;: maintenant)</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>Clignoter</translation>
    </message>
    <message>
        <source>Breathe</source>
        <translation>Respiration</translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>Broker</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Étalonnage</translation>
    </message>
    <message>
        <source>Certificate of the authority (PEM file)</source>
        <translation>Certificat de l’autorité (fichier PEM)</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Identifiant du client</translation>
    </message>
    <message>
        <source>Color temp startup</source>
        <translation>Température de couleur au démarrage</translation>
    </message>
    <message>
        <source>Comfort temperature</source>
        <translation>Température de confort</translation>
    </message>
    <message>
        <source>Countdown</source>
        <translation>Compte à rebours</translation>
    </message>
    <message>
        <source>Crossfade</source>
        <translation>Fondu enchaîné</translation>
    </message>
    <message>
        <source>Current level startup</source>
        <translation>Luminosité au démarrage</translation>
    </message>
    <message>
        <source>Devices may join</source>
        <translation>Des appareils peuvent rejoindre</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Ne pas déranger</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Eco 40–60</source>
        <translation>Éco 40–60</translation>
    </message>
    <message>
        <source>Eco 50</source>
        <translation>Éco 50</translation>
    </message>
    <message>
        <source>Eco temperature</source>
        <translation>Température éco</translation>
    </message>
    <message>
        <source>Effect color</source>
        <translation>Couleur de l’effet</translation>
    </message>
    <message>
        <source>Effect speed</source>
        <translation>Vitesse de l’effet</translation>
    </message>
    <message>
        <source>Encrypt the connection (STARTTLS)</source>
        <translation>Chiffrer la connexion (STARTTLS)</translation>
    </message>
    <message>
        <source>Even loudness</source>
        <translation>Volume égalisé</translation>
    </message>
    <message>
        <source>Execute if off</source>
        <translation>Exécuter si éteint</translation>
    </message>
    <message>
        <source>Fireplace</source>
        <translation>Cheminée</translation>
    </message>
    <message>
        <source>Frost protection</source>
        <translation>Hors gel</translation>
    </message>
    <message>
        <source>Host, address or path of a socket</source>
        <translation>Hôte, adresse ou chemin d’un socket</translation>
    </message>
    <message>
        <source>Id to keep when the address changes</source>
        <translation>Identifiant à garder si l’adresse change</translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation>Dans la file</translation>
    </message>
    <message>
        <source>Indicator mode</source>
        <translation>Voyant</translation>
    </message>
    <message>
        <source>Linkquality</source>
        <translation>Qualité du signal</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Local temperature calibration</source>
        <translation>Correction de température</translation>
    </message>
    <message>
        <source>Mains voltage</source>
        <translation>Tension du secteur</translation>
    </message>
    <message>
        <source>More simple devices</source>
        <translation>Autres appareils simples</translation>
    </message>
    <message>
        <source>No smoke</source>
        <translation>Pas de fumée</translation>
    </message>
    <message>
        <source>One title</source>
        <translation>Un seul titre</translation>
    </message>
    <message>
        <source>Only these (all if left out)</source>
        <translation>Seulement ceux-ci (vide&#xa0;: tous)</translation>
    </message>
    <message>
        <source>Operation mode</source>
        <translation>Mode de fonctionnement</translation>
    </message>
    <message>
        <source>Own certificate (PEM file)</source>
        <translation>Certificat propre (fichier PEM)</translation>
    </message>
    <message>
        <source>Own faults</source>
        <translation>Pannes personnalisées</translation>
    </message>
    <message>
        <source>Own key (PEM file)</source>
        <translation>Clé propre (fichier PEM)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Password of the servers</source>
        <translation>Mot de passe des serveurs</translation>
    </message>
    <message>
        <source>Place in the queue</source>
        <translation>Place dans la file</translation>
    </message>
    <message>
        <source>Power outage count</source>
        <translation>Coupures de courant</translation>
    </message>
    <message>
        <source>Power outage memory</source>
        <translation>Après une coupure de courant</translation>
    </message>
    <message>
        <source>Power-on behavior</source>
        <translation>Après une coupure de courant</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Produced energy</source>
        <translation>Énergie produite</translation>
    </message>
    <message>
        <source>Random order</source>
        <translation>Ordre aléatoire</translation>
    </message>
    <message>
        <source>Remove what was played</source>
        <translation>Retirer ce qui a été joué</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Répéter</translation>
    </message>
    <message>
        <source>Seconds between two looks</source>
        <translation>Secondes entre deux relevés</translation>
    </message>
    <message>
        <source>Seconds between two reports of the position</source>
        <translation>Secondes entre deux messages de position</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensibilité</translation>
    </message>
    <message>
        <source>Server (this machine if left out)</source>
        <translation>Serveur (vide&#xa0;: cette machine)</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Switch type</source>
        <translation>Type d’interrupteur</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>User, for settings and commands</source>
        <translation>Utilisateur, pour réglages et commandes</translation>
    </message>
    <message>
        <source>Vibration</source>
        <translation>Vibration</translation>
    </message>
    <message>
        <source>Who signed its certificate, in PEM (whom the system trusts if left out)</source>
        <translation>Qui a signé son certificat, en PEM (vide&#xa0;: ceux que le système approuve)</translation>
    </message>
    <message>
        <source>Window detection</source>
        <translation>Détection de fenêtre</translation>
    </message>
    <message>
        <source>With the demo home</source>
        <translation>Avec la maison de démonstration</translation>
    </message>
    <message>
        <source>Coming out</source>
        <translation>Sort</translation>
    </message>
    <message>
        <source>Going in</source>
        <translation>Rentre</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Rentré</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Sorti</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>Scene at rest</source>
        <translation>Écran de veille</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Écran</translation>
    </message>
    <message>
        <source>Wall panels</source>
        <translation>Panneaux muraux</translation>
    </message>
    <message>
        <source>One for each player. With none it is the one on this machine.</source>
        <translation>Un pour chaque lecteur. Sans entrée, c’est celui de cette machine.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>Clean a spot</source>
        <translation>Nettoyer un endroit</translation>
    </message>
    <message>
        <source>End one fault</source>
        <translation>Arrêter une panne</translation>
    </message>
    <message>
        <source>Number among those in force, from 1</source>
        <translation>Numéro parmi celles en cours, dès 1</translation>
    </message>
</context>
<context>
    <name>NavButton</name>
    <message numerus="yes">
        <source>%n need a look</source>
        <translation>
            <numerusform>%n à vérifier</numerusform>
            <numerusform>%n à vérifier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverflowTile</name>
    <message numerus="yes">
        <source>%n more in %1</source>
        <translation>
            <numerusform>%n de plus dans %1</numerusform>
            <numerusform>%n de plus dans %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageStack</name>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
</context>
<context>
    <name>PeriodSegments</name>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
</context>
<context>
    <name>PeriodStepper</name>
    <message>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
</context>
<context>
    <name>PinDialog</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message numerus="yes">
        <source>%n digits typed</source>
        <translation>
            <numerusform>%n chiffre saisi</numerusform>
            <numerusform>%n chiffres saisis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinEntry</name>
    <message>
        <source>No PIN is set. Whoever runs the hub sets one with: atriumctl pin set</source>
        <translation>Aucun code PIN n’est défini. L’administrateur du hub en définit un avec&#xa0;: atriumctl pin set</translation>
    </message>
    <message>
        <source>Too many wrong tries. Wait a little.</source>
        <translation>Trop d’essais erronés. Attendez un peu.</translation>
    </message>
    <message numerus="yes">
        <source>%n tries left</source>
        <translation>
            <numerusform>Encore %n essai</numerusform>
            <numerusform>Encore %n essais</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>PluginActions</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Configure</source>
        <translation>Configurer</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Plus pour %1</translation>
    </message>
</context>
<context>
    <name>PluginCardView</name>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Restarts</source>
        <translation>Redémarrages</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusés</translation>
    </message>
</context>
<context>
    <name>PluginEditor</name>
    <message>
        <source>Configure</source>
        <translation>Configurer</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Autorisations</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>The package of this plugin is not installed, or breaks its contract.</source>
        <translation>Le paquet de ce plugin n’est pas installé, ou ne respecte pas son contrat.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Serial ports</source>
        <translation>Ports série</translation>
    </message>
    <message>
        <source>Bluetooth</source>
        <translation>Bluetooth</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>May use</source>
        <translation>Peut utiliser</translation>
    </message>
    <message>
        <source>Nothing outside of itself</source>
        <translation>Rien en dehors de lui-même</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paquet</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Runs as</source>
        <translation>S’exécute comme</translation>
    </message>
    <message>
        <source>A part of the hub</source>
        <translation>Une partie du hub</translation>
    </message>
    <message>
        <source>A process of its own</source>
        <translation>Un processus à part</translation>
    </message>
    <message>
        <source>Held in</source>
        <translation>Confiné dans</translation>
    </message>
    <message>
        <source>A full sandbox</source>
        <translation>Un bac à sable complet</translation>
    </message>
    <message>
        <source>A reduced sandbox</source>
        <translation>Un bac à sable réduit</translation>
    </message>
    <message>
        <source>No sandbox</source>
        <translation>Aucun bac à sable</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Times it was at the limit: %1</source>
        <translation>Fois où la limite a été atteinte : %1</translation>
    </message>
    <message>
        <source>Up to 40 of a–z, 0–9 and -, beginning with a letter or digit</source>
        <translation>Jusqu’à 40 parmi a–z, 0–9 et -, en commençant par une lettre ou un chiffre</translation>
    </message>
    <message>
        <source>There is one of this name already</source>
        <translation>Ce nom existe déjà</translation>
    </message>
</context>
<context>
    <name>PluginForm</name>
    <message>
        <source>This stands in the hub&apos;s atrium.toml; it is changed there.</source>
        <translation>Ceci figure dans le fichier atrium.toml du hub et s’y modifie.</translation>
    </message>
    <message>
        <source>Identifier (needed)</source>
        <translation>Identifiant (obligatoire)</translation>
    </message>
    <message>
        <source>This plugin has nothing to set.</source>
        <translation>Ce plugin n’a rien à régler.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Enregistré</translation>
    </message>
</context>
<context>
    <name>PluginLogView</name>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>What the plugin writes from now on appears here.</source>
        <translation>Ce que le plugin écrit à partir de maintenant apparaît ici.</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Rien d’écrit pour l’instant</translation>
    </message>
</context>
<context>
    <name>PluginSheet</name>
    <message>
        <source>Add %1</source>
        <translation>Ajouter %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Autorisations</translation>
    </message>
</context>
<context>
    <name>Presses</name>
    <message>
        <source>Do it</source>
        <translation>Exécuter</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Allumer</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Éteindre</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>%1: %2?</source>
        <translation>%1&#xa0;: %2&#xa0;?</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (facultatif)</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>ligne %1, colonne %2</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>a device, a thing model or a schema</source>
        <translation>un appareil, un modèle ou un schéma</translation>
    </message>
    <message>
        <source>Begin with {&quot;dsl&quot;: 1, &quot;views&quot;: …}, with {&quot;properties&quot;: …}, or with {&quot;device&quot;: …, &quot;model&quot;: …}.</source>
        <translation>Commencez par {&quot;dsl&quot;: 1, &quot;views&quot;:…}, par {&quot;properties&quot;:…} ou par {&quot;device&quot;:…, &quot;model&quot;:…}.</translation>
    </message>
</context>
<context>
    <name>PreviewModel</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n errors; what was drawn last stays.</source>
        <translation>
            <numerusform>%n erreur&#xa0;; le dernier dessin reste.</numerusform>
            <numerusform>%n erreurs&#xa0;; le dernier dessin reste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drawn, with %n warnings.</source>
        <translation>
            <numerusform>Dessiné, avec %n avertissement.</numerusform>
            <numerusform>Dessiné, avec %n avertissements.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is wrong with it.</source>
        <translation>Rien à redire.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Ancien</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Injoignable</translation>
    </message>
    <message>
        <source>Forbidden</source>
        <translation>Interdit</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
</context>
<context>
    <name>PreviewWindow</name>
    <message>
        <source>Atrium: preview of %1</source>
        <translation>Atrium&#xa0;: aperçu de %1</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Energy &amp; history</source>
        <translation>Énergie et historique</translation>
    </message>
</context>
<context>
    <name>RemoveAreaDialog</name>
    <message>
        <source>Remove %1?</source>
        <translation>Supprimer %1&#xa0;?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>RemovePluginDialog</name>
    <message>
        <source>Its devices go with it, and what you said of them.</source>
        <translation>Ses appareils partent avec lui, ainsi que vos réglages pour eux.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Supprimer %1&#xa0;?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>RunPanel</name>
    <message>
        <source>Cancel: %1</source>
        <translation>Annuler : %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>RunningFault</name>
    <message>
        <source>End %1</source>
        <translation>Arrêter : %1</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>SafePage</name>
    <message>
        <source>It drew nothing any more and was ended: %1</source>
        <translation>Il n’affichait plus rien et a été arrêté&#xa0;: %1</translation>
    </message>
    <message>
        <source>It left no word of why. The journal may know: journalctl -u atrium-kiosk</source>
        <translation>La raison est inconnue. Le journal la connaît peut-être&#xa0;: journalctl -u atrium-kiosk</translation>
    </message>
    <message>
        <source>Its end was: %1</source>
        <translation>Sa fin&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>It is tried again in %n s.</source>
        <translation>
            <numerusform>Nouvel essai dans %n s.</numerusform>
            <numerusform>Nouvel essai dans %n s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SafeWindow</name>
    <message>
        <source>This panel ended unexpectedly, again and again</source>
        <translation>Ce panneau s’est arrêté de façon inattendue, à répétition</translation>
    </message>
    <message>
        <source>The house itself goes on where its hub runs on its own. %1</source>
        <translation>La maison continue là où son hub fonctionne à part. %1</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>not reached in time</source>
        <translation>non atteint à temps</translation>
    </message>
    <message>
        <source>not reached in time: %1</source>
        <translation>non atteint à temps : %1</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>the device took it, but reports something else</source>
        <translation>l’appareil l’a accepté, mais signale autre chose</translation>
    </message>
    <message>
        <source>changed from outside again and again; it is no longer put back</source>
        <translation>modifié de l’extérieur à plusieurs reprises ; il n’est plus rétabli</translation>
    </message>
    <message>
        <source>the device no longer has this property</source>
        <translation>l’appareil n’a plus cette propriété</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>pas de réponse à temps</translation>
    </message>
    <message>
        <source>no answer in time; whether it was done is unknown</source>
        <translation>pas de réponse à temps ; on ignore si c’est fait</translation>
    </message>
    <message>
        <source>no answer in time; whether it was done is unknown (%1)</source>
        <translation>pas de réponse à temps ; on ignore si c’est fait (%1)</translation>
    </message>
    <message>
        <source>not done in time</source>
        <translation>pas fait à temps</translation>
    </message>
    <message>
        <source>not done in time (%1)</source>
        <translation>pas fait à temps (%1)</translation>
    </message>
    <message>
        <source>the plugin ended</source>
        <translation>le plugin s’est arrêté</translation>
    </message>
    <message>
        <source>the plugin ended; whether it was done is unknown</source>
        <translation>le plugin s’est arrêté ; on ignore si c’est fait</translation>
    </message>
    <message>
        <source>the device is gone; whether it was done is unknown</source>
        <translation>l’appareil a disparu ; on ignore si c’est fait</translation>
    </message>
    <message>
        <source>the hub ended before an answer came</source>
        <translation>le hub s’est arrêté avant la réponse</translation>
    </message>
    <message>
        <source>the device no longer has this action</source>
        <translation>l’appareil n’a plus cette action</translation>
    </message>
    <message>
        <source>of unknown fate; seen by %1</source>
        <translation>issue inconnue ; vu par %1</translation>
    </message>
    <message>
        <source>of unknown fate; too many of them to be kept</source>
        <translation>issue inconnue ; trop nombreux pour être gardés</translation>
    </message>
    <message>
        <source>taken back by %1</source>
        <translation>retiré par %1</translation>
    </message>
    <message>
        <source>the plugin is not running</source>
        <translation>le plugin ne fonctionne pas</translation>
    </message>
    <message>
        <source>the plugin does not take more</source>
        <translation>le plugin n’accepte plus rien</translation>
    </message>
    <message>
        <source>the plugin did not answer in time</source>
        <translation>le plugin n’a pas répondu à temps</translation>
    </message>
    <message>
        <source>Nothing can be kept: %1</source>
        <translation>Rien ne peut être gardé : %1</translation>
    </message>
    <message>
        <source>Make room on the disk, or make the data folder writable. Atrium goes on by itself.</source>
        <translation>Libérez de la place sur le disque, ou rendez le dossier de données accessible en écriture. Atrium reprend de lui-même.</translation>
    </message>
    <message>
        <source>%1 records wait for the disk.</source>
        <translation>Écritures qui attendent le disque : %1.</translation>
    </message>
    <message>
        <source>The disk is slow; look at what else writes to it.</source>
        <translation>Le disque est lent ; regardez ce qui y écrit d’autre.</translation>
    </message>
    <message>
        <source>What is measured is not recorded: %1</source>
        <translation>Les mesures ne sont pas enregistrées : %1</translation>
    </message>
    <message>
        <source>All else works. Recording goes on by itself once the disk does.</source>
        <translation>Tout le reste fonctionne. L’enregistrement reprend de lui-même avec le disque.</translation>
    </message>
    <message>
        <source>The clock was set forward by %1 within the last hour.</source>
        <translation>L’horloge a été avancée de %1 dans la dernière heure.</translation>
    </message>
    <message>
        <source>The clock was set back by %1 within the last hour.</source>
        <translation>L’horloge a été retardée de %1 dans la dernière heure.</translation>
    </message>
    <message>
        <source>Times shown before it are off by as much. Let a time service (NTP) keep the clock.</source>
        <translation>Les heures affichées avant sont décalées d’autant. Laissez un service de temps (NTP) régler l’horloge.</translation>
    </message>
</context>
<context>
    <name>SeriesChip</name>
    <message>
        <source>Delete takes it away</source>
        <translation>Suppr la retire</translation>
    </message>
</context>
<context>
    <name>SheetBody</name>
    <message>
        <source>Information</source>
        <translation>Informations</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
</context>
<context>
    <name>SheetHeader</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Détacher</translation>
    </message>
    <message>
        <source>Keep open beside the page</source>
        <translation>Garder ouvert à côté de la page</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>/ or Ctrl+F</source>
        <translation>/ ou Ctrl+F</translation>
    </message>
    <message>
        <source>F6</source>
        <translation>F6</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Flèches</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>+ and −</source>
        <translation>+ et −</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Ctrl+ and Ctrl−</source>
        <translation>Ctrl+ et Ctrl−</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>Search devices</source>
        <translation>Chercher un appareil</translation>
    </message>
    <message>
        <source>From the pages to the content, and to what is open beside it</source>
        <translation>Des pages au contenu, puis à ce qui est ouvert à côté</translation>
    </message>
    <message>
        <source>From tile to tile</source>
        <translation>De tuile en tuile</translation>
    </message>
    <message>
        <source>Do what a tile does</source>
        <translation>Faire ce que fait une tuile</translation>
    </message>
    <message>
        <source>Open the device</source>
        <translation>Ouvrir l’appareil</translation>
    </message>
    <message>
        <source>Close what is open, go back</source>
        <translation>Fermer ce qui est ouvert, revenir</translation>
    </message>
    <message>
        <source>Undo the last change of names, areas and places</source>
        <translation>Annuler le dernier changement de noms, de zones ou de places</translation>
    </message>
    <message>
        <source>Larger and smaller text</source>
        <translation>Texte plus grand ou plus petit</translation>
    </message>
    <message>
        <source>Text as large as it was made</source>
        <translation>Texte à sa taille d’origine</translation>
    </message>
    <message>
        <source>This overview</source>
        <translation>Cet aperçu</translation>
    </message>
    <message>
        <source>By keyboard</source>
        <translation>Au clavier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Ctrl+1 … Ctrl+5</source>
        <translation>Ctrl+1 … Ctrl+5</translation>
    </message>
    <message>
        <source>Page ↑ and Page ↓</source>
        <translation>Page ↑ et Page ↓</translation>
    </message>
    <message>
        <source>Home, devices, history, activity, system</source>
        <translation>Accueil, appareils, historique, activité, système</translation>
    </message>
    <message>
        <source>More and less; in a chart: closer and farther</source>
        <translation>Plus et moins&#xa0;; dans un graphique&#xa0;: plus près et plus loin</translation>
    </message>
    <message>
        <source>In a chart: earlier and later</source>
        <translation>Dans un graphique&#xa0;: plus tôt et plus tard</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Water leak: %1</source>
        <translation>Fuite d’eau&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 water leaks</source>
        <translation>%1 fuites d’eau</translation>
    </message>
    <message>
        <source>Smoke: %1</source>
        <translation>Fumée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Smoke in %1 places</source>
        <translation>Fumée à %1 endroits</translation>
    </message>
    <message>
        <source>Gas: %1</source>
        <translation>Gaz&#xa0;: %1</translation>
    </message>
    <message>
        <source>Gas in %1 places</source>
        <translation>Gaz à %1 endroits</translation>
    </message>
    <message>
        <source>Carbon monoxide: %1</source>
        <translation>Monoxyde de carbone&#xa0;: %1</translation>
    </message>
    <message>
        <source>Carbon monoxide in %1 places</source>
        <translation>Monoxyde de carbone à %1 endroits</translation>
    </message>
    <message>
        <source>Emergency call: %1</source>
        <translation>Appel d’urgence&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 emergency calls</source>
        <translation>%1 appels d’urgence</translation>
    </message>
    <message>
        <source>Alarm: %1</source>
        <translation>Alarme&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 alarms</source>
        <translation>%1 alarmes</translation>
    </message>
    <message>
        <source>%1 does not work</source>
        <translation>%1 ne fonctionne pas</translation>
    </message>
    <message>
        <source>%1 plugins do not work</source>
        <translation>%1 plugins ne fonctionnent pas</translation>
    </message>
    <message>
        <source>%1 did not obey</source>
        <translation>%1 n’a pas obéi</translation>
    </message>
    <message>
        <source>%1 devices did not obey</source>
        <translation>%1 appareils n’ont pas obéi</translation>
    </message>
    <message>
        <source>%1 has a problem</source>
        <translation>%1 a un problème</translation>
    </message>
    <message>
        <source>%1 devices have a problem</source>
        <translation>%1 appareils ont un problème</translation>
    </message>
    <message>
        <source>%1 is tampered with</source>
        <translation>%1&#xa0;: sabotage</translation>
    </message>
    <message>
        <source>%1 devices are tampered with</source>
        <translation>%1 appareils sabotés</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>Ouvert&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 garages open</source>
        <translation>%1 garages ouverts</translation>
    </message>
    <message>
        <source>%1 offline</source>
        <translation>Injoignable&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 devices offline</source>
        <translation>%1 appareils injoignables</translation>
    </message>
    <message>
        <source>%1: battery low</source>
        <translation>%1&#xa0;: batterie faible</translation>
    </message>
    <message>
        <source>%1 batteries low</source>
        <translation>%1 batteries faibles</translation>
    </message>
    <message>
        <source>%1 doors or windows open</source>
        <translation>%1 portes ou fenêtres ouvertes</translation>
    </message>
    <message>
        <source>%1 locked</source>
        <translation>Verrouillé&#xa0;: %1</translation>
    </message>
    <message>
        <source>All locked</source>
        <translation>Tout est verrouillé</translation>
    </message>
    <message>
        <source>%1 unlocked</source>
        <translation>Déverrouillé&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 of %2 locked</source>
        <translation>%1 sur %2 verrouillés</translation>
    </message>
    <message>
        <source>Armed, away</source>
        <translation>Alarme armée, absence</translation>
    </message>
    <message>
        <source>Armed, at home</source>
        <translation>Alarme armée, présence</translation>
    </message>
    <message>
        <source>Armed, night</source>
        <translation>Alarme armée, nuit</translation>
    </message>
    <message>
        <source>Armed: %1</source>
        <translation>Alarme armée&#xa0;: %1</translation>
    </message>
    <message>
        <source>1 light on</source>
        <translation>1 lumière allumée</translation>
    </message>
    <message>
        <source>%1 lights on</source>
        <translation>%1 lumières allumées</translation>
    </message>
    <message>
        <source>%1 inside</source>
        <translation>%1 à l’intérieur</translation>
    </message>
    <message>
        <source>And %1 more</source>
        <translation>Et %1 de plus</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Tout va bien</translation>
    </message>
    <message>
        <source>As of %1: %2</source>
        <translation>À %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>%1: less</source>
        <translation>%1&#xa0;: moins</translation>
    </message>
    <message>
        <source>%1: more</source>
        <translation>%1&#xa0;: plus</translation>
    </message>
</context>
<context>
    <name>StillImage</name>
    <message>
        <source>Neither an http address nor a picture</source>
        <translation>Ni une adresse http ni une image</translation>
    </message>
    <message>
        <source>It is too large, or did not come in time</source>
        <translation>Trop grande, ou arrivée trop tard</translation>
    </message>
    <message>
        <source>It does not answer: %1</source>
        <translation>Pas de réponse&#xa0;: %1</translation>
    </message>
    <message>
        <source>It is larger than %1 pixels</source>
        <translation>Elle dépasse %1 pixels</translation>
    </message>
    <message>
        <source>It is no picture that can be shown</source>
        <translation>Cette image ne peut pas être affichée</translation>
    </message>
</context>
<context>
    <name>Swatches</name>
    <message>
        <source>Warm</source>
        <translation>Chaud</translation>
    </message>
    <message>
        <source>Soft white</source>
        <translation>Blanc doux</translation>
    </message>
    <message>
        <source>Coral</source>
        <translation>Corail</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rose</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
</context>
<context>
    <name>SystemPage</name>
    <message>
        <source>Not accepted</source>
        <translation>Non accepté</translation>
    </message>
    <message>
        <source>Quarantined</source>
        <translation>En quarantaine</translation>
    </message>
    <message>
        <source>Restarting</source>
        <translation>Redémarre</translation>
    </message>
    <message>
        <source>Not fully working</source>
        <translation>Fonctionne en partie</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Démarre</translation>
    </message>
    <message>
        <source>Looking for devices</source>
        <translation>Recherche d’appareils</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En marche</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>No plugin is set up.</source>
        <translation>Aucun plugin n’est configuré.</translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>Tout fonctionne.</translation>
    </message>
    <message>
        <source>%1: a look is needed. Everything else works.</source>
        <translation>%1&#xa0;: à vérifier. Tout le reste fonctionne.</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Fonctionne</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>Dégradé</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Injoignable</translation>
    </message>
    <message>
        <source>Connected screens and programs</source>
        <translation>Écrans et programmes connectés</translation>
    </message>
    <message>
        <source>Open wishes</source>
        <translation>Demandes en cours</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>Hub</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>Plugin %1</source>
        <translation>Plugin %1</translation>
    </message>
    <message>
        <source>Devices of %1</source>
        <translation>Appareils de %1</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Ce programme</translation>
    </message>
    <message>
        <source>Wishes for %1</source>
        <translation>Demandes pour %1</translation>
    </message>
</context>
<context>
    <name>SystemView</name>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Plugins</source>
        <translation>Plugins</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Add a plugin</source>
        <translation>Ajouter un plugin</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Allumé</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Éteint</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>Partly open</source>
        <translation>Entrouvert</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>S’ouvre</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Se ferme</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Déverrouillé</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Mouvement</translation>
    </message>
    <message>
        <source>No motion</source>
        <translation>Aucun mouvement</translation>
    </message>
    <message>
        <source>Somebody here</source>
        <translation>Quelqu’un ici</translation>
    </message>
    <message>
        <source>Nobody here</source>
        <translation>Personne ici</translation>
    </message>
    <message>
        <source>Leak</source>
        <translation>Fuite</translation>
    </message>
    <message>
        <source>Dry</source>
        <translation>Sec</translation>
    </message>
    <message>
        <source>Smoke</source>
        <translation>Fumée</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>Gaz</translation>
    </message>
    <message>
        <source>Carbon monoxide</source>
        <translation>Monoxyde de carbone</translation>
    </message>
    <message>
        <source>All clear</source>
        <translation>Rien à signaler</translation>
    </message>
    <message>
        <source>Tampered with</source>
        <translation>Sabotage</translation>
    </message>
    <message>
        <source>Vibrating</source>
        <translation>Vibre</translation>
    </message>
    <message>
        <source>Still</source>
        <translation>Immobile</translation>
    </message>
    <message>
        <source>Help called</source>
        <translation>Appel à l’aide</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>En ordre</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Muet</translation>
    </message>
    <message>
        <source>New devices may join</source>
        <translation>Ajout d’appareils autorisé</translation>
    </message>
    <message>
        <source>Closed to new devices</source>
        <translation>Fermé aux nouveaux appareils</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Heating to %1</source>
        <translation>Chauffe à %1</translation>
    </message>
    <message>
        <source>Cooling to %1</source>
        <translation>Refroidit à %1</translation>
    </message>
    <message>
        <source>Idle at %1</source>
        <translation>Au repos à %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>%1 changing</source>
        <translation>%1 en cours de changement</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>Cible %1</translation>
    </message>
    <message>
        <source>Target %1 → %2</source>
        <translation>Cible %1 → %2</translation>
    </message>
    <message>
        <source>%1 now</source>
        <translation>Actuellement %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>Encore %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <translation>Injoignable depuis %1</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Injoignable</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>il y a %1</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>view only</source>
        <translation>lecture seule</translation>
    </message>
    <message>
        <source>Not for guests</source>
        <translation>Pas pour les invités</translation>
    </message>
    <message>
        <source>No value yet</source>
        <translation>Aucune valeur</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Injoignable</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Occupé</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Jammed</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>Trop tard</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Pas de connexion</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>supposé</translation>
    </message>
</context>
<context>
    <name>TileRowView</name>
    <message>
        <source>Switch off the lights in %1</source>
        <translation>Éteindre les lampes : %1</translation>
    </message>
</context>
<context>
    <name>TileSide</name>
    <message>
        <source>Try again: %1</source>
        <translation>Réessayer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>Détails&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>TilesPage</name>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>%n appareil</numerusform>
            <numerusform>%n appareils</numerusform>
        </translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Tous (%1)</translation>
    </message>
    <message>
        <source>All areas</source>
        <translation>Toutes les zones</translation>
    </message>
    <message>
        <source>All plugins</source>
        <translation>Tous les plugins</translation>
    </message>
    <message>
        <source>Need a look</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Allumés</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Injoignables</translation>
    </message>
</context>
<context>
    <name>TilesView</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Edit areas</source>
        <translation>Modifier les zones</translation>
    </message>
    <message>
        <source>Show tiles</source>
        <translation>Afficher des tuiles</translation>
    </message>
    <message>
        <source>Show a list</source>
        <translation>Afficher une liste</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>No device is all of what is chosen above.</source>
        <translation>Aucun appareil ne correspond à tous ces choix.</translation>
    </message>
    <message>
        <source>Devices appear here as soon as a plugin finds them.</source>
        <translation>Les appareils apparaissent ici dès qu’un plugin les trouve.</translation>
    </message>
    <message>
        <source>No devices yet</source>
        <translation>Aucun appareil pour l’instant</translation>
    </message>
</context>
<context>
    <name>TimeAxis</name>
    <message>
        <source>d MMM</source>
        <extracomment>As Qt writes dates: d day, ddd weekday, MMM month, yyyy year.</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>ddd d</source>
        <translation>ddd d</translation>
    </message>
    <message>
        <source>MMM</source>
        <translation>MMM</translation>
    </message>
    <message>
        <source>yyyy</source>
        <translation>yyyy</translation>
    </message>
</context>
<context>
    <name>UndoButton</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>d</source>
        <translation>j</translation>
    </message>
    <message>
        <source>1/min</source>
        <translation>tr/min</translation>
    </message>
    <message>
        <source>L/min</source>
        <translation>L/min</translation>
    </message>
    <message>
        <source>mm/h</source>
        <translation>mm/h</translation>
    </message>
    <message>
        <source>m/s</source>
        <translation>m/s</translation>
    </message>
    <message>
        <source>km/h</source>
        <translation>km/h</translation>
    </message>
</context>
<context>
    <name>WelcomeForm</name>
    <message>
        <source>Broker</source>
        <translation>Broker</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>User, if it asks for one</source>
        <translation>Utilisateur, si demandé</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Zigbee2MQTT’s base topic</source>
        <translation>Topic de base de Zigbee2MQTT</translation>
    </message>
    <message>
        <source>Encrypted (TLS)</source>
        <translation>Chiffré (TLS)</translation>
    </message>
    <message>
        <source>Own authority: its certificate, a PEM file on the hub</source>
        <translation>Autorité propre&#xa0;: son certificat, un fichier PEM sur le hub</translation>
    </message>
    <message>
        <source>Own certificate, if it asks for one</source>
        <translation>Certificat propre, si demandé</translation>
    </message>
    <message>
        <source>Its key</source>
        <translation>Sa clé</translation>
    </message>
    <message>
        <source>Connecting …</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connecter</translation>
    </message>
</context>
<context>
    <name>WelcomeView</name>
    <message>
        <source>Welcome home</source>
        <translation>Bienvenue chez vous</translation>
    </message>
    <message>
        <source>Atrium shows and controls what your MQTT broker knows of, Zigbee2MQTT’s devices first. Where is it?</source>
        <translation>Atrium affiche et commande ce que connaît votre broker MQTT, d’abord les appareils de Zigbee2MQTT. Où est-il&#xa0;?</translation>
    </message>
    <message>
        <source>No broker at hand? The demo home has lamps, shutters, heating and more. None of it is real, and you can remove it at any time.</source>
        <translation>Pas de broker sous la main&#xa0;? La maison de démonstration a des lampes, des volets, un chauffage et plus encore. Rien n’est réel, et vous pouvez la supprimer à tout moment.</translation>
    </message>
    <message>
        <source>Look around in the demo home</source>
        <translation>Visiter la maison de démonstration</translation>
    </message>
</context>
<context>
    <name>WidgetBinder</name>
    <message>
        <source>“%1” cannot be read as what is wanted here</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas ce qui est attendu ici</translation>
    </message>
</context>
<context>
    <name>WidgetLook</name>
    <message>
        <source>Asked for %1</source>
        <translation>Demandé&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>%1 ouvert</translation>
    </message>
</context>
<context>
    <name>WidgetViewModel</name>
    <message>
        <source>asked for %1</source>
        <translation>demandé&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>WindowModel</name>
    <message>
        <source>Hub connected</source>
        <translation>Hub connecté</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Pas de connexion</translation>
    </message>
    <message>
        <source>Connecting …</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>No connection to the hub</source>
        <translation>Pas de connexion au hub</translation>
    </message>
    <message>
        <source>Trying again in %1 s.</source>
        <translation>Nouvel essai dans %1 s.</translation>
    </message>
    <message>
        <source>Trying …</source>
        <translation>Tentative…</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Et %n de plus.</numerusform>
            <numerusform>Et %n de plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>As of %1:</source>
        <translation>À %1&#xa0;:</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
</context>
<context>
    <name>atrium::window::DesktopNotes</name>
    <message>
        <source>Seen</source>
        <translation>Vu</translation>
    </message>
    <message>
        <source>Not for an hour</source>
        <translation>Pas avant une heure</translation>
    </message>
</context>
<context>
    <name>atrium::window::HouseTiles</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>atrium::window::Panel</name>
    <message>
        <source>Leave this panel</source>
        <translation>Quitter ce panneau</translation>
    </message>
</context>
</TS>
