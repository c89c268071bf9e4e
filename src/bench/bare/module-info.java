/// A window with nothing in it, to be packaged as Tandem is and measured beside it.
module bare {
    requires javafx.controls;

    exports bare;
}
