<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="en_US">
    <context>
        <name>tessera::CellEdits</name>
        <message numerus="yes">
            <source>%n cell(s)</source>
            <translation>
                <numerusform>%n cell</numerusform>
                <numerusform>%n cells</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cell(s) carried forward from %1</source>
            <translation>
                <numerusform>%n cell carried forward from %1</numerusform>
                <numerusform>%n cells carried forward from %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tessera::CommandLine</name>
        <message numerus="yes">
            <source>%n line(s) cannot be taken over</source>
            <translation>
                <numerusform>%n line cannot be taken over</numerusform>
                <numerusform>%n lines cannot be taken over</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s)</source>
            <translation>
                <numerusform>%n change</numerusform>
                <numerusform>%n changes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tessera::MainWindow</name>
        <message numerus="yes">
            <source>%n cell(s) carried forward.</source>
            <translation>
                <numerusform>%n cell carried forward.</numerusform>
                <numerusform>%n cells carried forward.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tessera::MatrixPage</name>
        <message numerus="yes">
            <source>%n cell(s) carried forward.</source>
            <translation>
                <numerusform>%n cell carried forward.</numerusform>
                <numerusform>%n cells carried forward.</numerusform>
            </translation>
        </message>
    </context>
</TS>